import torch
from torch.func import grad, hessian, vmap


def loss(w, x, y):
    return (torch.tanh(x @ w) - y) ** 2


w = torch.tensor([0.5, -0.25])
x = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
y = torch.tensor([0.0, 1.0, -1.0])

compiled = {"fullgraph": True, "backend": "aot_eager"}
grads = vmap(grad(loss), in_dims=(None, 0, 0))
one_each = torch.compile(grads, **compiled)(w, x, y)
curvature = torch.compile(hessian(loss), **compiled)(w, x[0], y[0])
print(one_each.shape, [round(g, 4) for g in one_each[1].tolist()])
#> torch.Size([3, 2]) [-2.5381, -3.3841]
print(curvature.tolist())
#> [[2.0, 4.0], [4.0, 8.0]]
