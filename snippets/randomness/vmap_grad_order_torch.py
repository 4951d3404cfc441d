import torch
from torch.func import grad, vmap

weight = torch.tensor([1.0, 2.0], requires_grad=True)
xs = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])


def loss(weight, x):
    return (weight @ x) ** 2


losses = vmap(loss, in_dims=(None, 0))
try:
    grad(losses)(weight, xs)
except RuntimeError as error:
    print(str(error).split(", got")[0].split(": ")[1])
    #> Expected f(*args) to return a scalar Tensor

per_example = vmap(grad(loss), in_dims=(None, 0))(weight, xs).detach()
print(per_example.tolist())
#> [[2.0, 0.0], [0.0, 4.0], [6.0, 6.0]]
losses(weight, xs).sum().backward()
of_sum = weight.grad
print(of_sum.tolist(), per_example.sum(0).tolist())
#> [8.0, 10.0] [8.0, 10.0]


def backward_inside(x):
    loss(weight, x).backward()
    return weight.grad


try:
    vmap(backward_inside)(xs)
except RuntimeError as error:
    print(str(error).split(". ")[0])
    #> backward() called inside a functorch transform

weight = weight.detach()
compiled_outside = torch.compile(losses, backend="eager")(weight, xs)
inside = torch.compile(loss, backend="eager")
compiled_inside = vmap(inside, in_dims=(None, 0))(weight, xs)
print(compiled_outside.tolist(), compiled_inside.tolist())
#> [1.0, 4.0, 9.0] [1.0, 4.0, 9.0]
