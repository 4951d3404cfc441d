import torch
from torch import nn

programs = []


def note(graph, inputs):
    programs.append(not model.training)
    return graph.forward


model = nn.Sequential(nn.BatchNorm1d(1, momentum=0.1), nn.Dropout(0.5))


@torch.compile(backend=note)
def call(model, x):
    return model(x)


x = torch.tensor([[1.0], [3.0]])
call(model, x)
evaluated = model.eval()
print(evaluated is model)
#> True

mean = evaluated[0].running_mean
same_twice = bool((call(evaluated, x) == call(evaluated, x)).all())
still_training = model.training  # diverges: there is one object
print(mean.tolist(), same_twice, still_training)
#> [0.20000000298023224] True False

model.train()
print(model[1].training, programs)
#> True [False, True]
