import torch
from torch import nn
from torch.func import functional_call, grad


def make():
    model = nn.Linear(2, 1)
    nn.init.ones_(model.weight)
    nn.init.zeros_(model.bias)
    return model, torch.optim.SGD(model.parameters(), 0.1)


@torch.compile(backend="aot_eager", fullgraph=True)
def loss_of(model, x):
    return (model(x) ** 2).sum()


def train_step(model, optimizer, x):
    optimizer.zero_grad()
    loss_of(model, x).backward()
    optimizer.step()


def loss(weights, x):
    return (functional_call(model, weights, x) ** 2).sum()


@torch.compile(backend="aot_eager", fullgraph=True)
def functional_step(weights, x):
    grads = grad(loss)(weights, x)
    return {k: w - 0.1 * grads[k] for k, w in weights.items()}


x = torch.ones(2)
model, optimizer = make()
train_step(model, optimizer, x)
updated = [round(w, 4) for w in model.weight[0].tolist()]
print(updated)
#> [0.6, 0.6]

model, _ = make()
weights = {k: w.detach() for k, w in model.named_parameters()}
new_weights = functional_step(weights, x)
functional = [round(w, 4) for w in new_weights["weight"][0].tolist()]
print(functional, model.weight[0].tolist())
#> [0.6, 0.6] [1.0, 1.0]
