import torch
from torch import nn

z, y = torch.tensor([0.5, 2.5, 1.0]), torch.tensor([1.0, 2.0, 4.0])
value = nn.functional.mse_loss(z, y).item()
loss = nn.MSELoss()
print(value, loss(z, y).item() == value, len(loss.state_dict()))
#> 3.1666667461395264 True 0

classes = [getattr(nn, n) for n in dir(nn) if n.endswith("Loss")]
_modules = [c for c in classes if issubclass(c, nn.Module)]
are_modules = len(_modules) == len(classes)  # diverges: all of them
print(are_modules)
#> True
