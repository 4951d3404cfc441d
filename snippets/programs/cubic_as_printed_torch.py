# no equivalent in JAX: the printed program is for PyTorch
import math

import torch

try:
    compile("y_fit = w[0] + w[2] * x``2", "line", "exec")
except SyntaxError as error:
    print(error.msg)
    #> invalid syntax

x = torch.linspace(-math.pi, math.pi, 2000)
again = torch.linspace(-math.pi, math.pi, 2000)
print("the data are random:", not torch.equal(x, again))
#> the data are random: False
y = x.sin()
powers = torch.stack([x**0, x, x**2, x**3])

starts = []
for seed in range(4):  # a run without a seed is one of many
    torch.manual_seed(seed)
    starts.append(torch.stack([torch.randn(()) for _ in range(4)]))
w = torch.stack(starts)
for _ in range(2000):
    residual = w @ powers - y
    w = w - 1e-6 * 2 * residual @ powers.T
losses = ((w @ powers - y) ** 2).sum(dim=1)
print("autograd:", w.requires_grad, w.grad_fn)
#> autograd: False None

print(int, round(losses[0].item(), 1))
#> <class 'int'> 12.3
print("losses:", [round(loss, 1) for loss in losses.tolist()])
#> losses: [12.3, 9.3, 9.2, 9.4]
best = torch.linalg.lstsq(powers.T, y).solution
print("least:", round(((best @ powers - y) ** 2).sum().item(), 1))
#> least: 8.8
