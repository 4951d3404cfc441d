import torch
from torch import nn
from torch.func import functional_call, grad


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor([3.0, 4.0]))
        self.register_buffer("calls", torch.tensor(0))

    def forward(self, x):
        self.calls += 1
        return (self.weight * x).sum()


model = Model()
params = {k: p.detach() for k, p in model.named_parameters()}
buffers = dict(model.named_buffers())


def loss(params, buffers, x):
    new = {k: b.clone() for k, b in buffers.items()}
    y = functional_call(model, (params, new), x)
    return y**2, new


x = torch.tensor([1.0, -2.0])
compiled = torch.compile(loss, backend="aot_eager")
first, new = compiled(params, buffers, x)
again, _ = compiled(params, buffers, x)
calls = int(buffers["calls"]), int(new["calls"])
print(float(first), bool(first == again), calls)
#> 25.0 True (0, 1)

_gradient = torch.compile(grad(loss, has_aux=True), backend="aot_eager")
_grads, _ = _gradient(params, buffers, x)
gradient = _grads["weight"]
print(gradient.tolist())
#> [-10.0, 20.0]

model.load_state_dict(params | new)
model_calls = int(model.calls)
print(model_calls)
#> 1
