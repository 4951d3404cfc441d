import torch
from torch.func import grad, jacfwd, jacrev, jvp, vmap

at, one = torch.tensor(0.7), torch.tensor(1.0)
f, orders = torch.sin, []
for _ in range(6):
    f = grad(f)
    orders.append(f(at).item())
print([round(v, 4) for v in orders])
#> [0.7648, -0.6442, -0.7648, 0.6442, 0.7648, -0.6442]

_value, _slope = jvp(torch.sin, (at,), (one,))
forward = [_value.item(), _slope.item()]
print([round(v, 4) for v in forward], _slope.grad_fn)
#> [0.6442, 0.7648] None


def cubes(x):
    return (x**3).sum()


x = torch.tensor([1.0, 2.0])
hessian = torch.func.hessian(cubes)(x)
forward_over_reverse = jacfwd(jacrev(cubes))(x)
each = vmap(grad(torch.sin))(x)
print(hessian.tolist(), each)
#> [[6.0, 0.0], [0.0, 12.0]] tensor([ 0.5403, -0.4161])

at.requires_grad_()
y, by_backward = torch.sin(at), []
for _ in range(6):
    (y,) = torch.autograd.grad(y, at, create_graph=True)
    by_backward.append(y.item())
print(torch.allclose(torch.tensor(by_backward), torch.tensor(orders)))
#> True
