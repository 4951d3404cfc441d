import torch
from torch.nn.functional import mse_loss

y = torch.tensor([1.0, 2.0, 4.0])
z = torch.tensor([0.5, 2.5, 1.0])
_losses = {
    "mean of squares": lambda z: mse_loss(z, y),
    "sum over 2m": lambda z: ((z - y) ** 2).sum() / (2 * len(y)),
    "half the sum": lambda z: mse_loss(z, y, reduction="sum") / 2,
}
reference = torch.func.grad(_losses["mean of squares"])(z)
for _name, loss in _losses.items():
    ratio = (torch.func.grad(loss)(z) / reference)[0].item()
    print(f"{_name}: gradient {ratio:.1f} times that of the mean")
    #> mean of squares: gradient 1.0 times that of the mean
    #> sum over 2m: gradient 0.5 times that of the mean
    #> half the sum: gradient 1.5 times that of the mean
