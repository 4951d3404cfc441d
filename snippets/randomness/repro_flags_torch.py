import torch

zeros = torch.zeros(3)
twice = torch.tensor([0, 0])
values = torch.tensor([1.0, 2.0])

torch.use_deterministic_algorithms(True)


def write(x):
    return x.clone().put_(twice, values)


def add(x):
    return x.index_add(0, twice, values)


try:
    write(zeros)
except RuntimeError as error:
    print(str(error).split(", but")[0])

added = add(zeros)
print("add", added.tolist())
print("empty", torch.empty(2).tolist())
print("cuDNN:", torch.backends.cudnn.deterministic)
