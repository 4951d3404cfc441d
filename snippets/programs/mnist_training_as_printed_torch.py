# no equivalent in JAX: the printed program is PyTorch's
import torch
from torch import nn

for _line in [
    "torchvision.datasets.MNIST('data', download=True)",
    "next(iter(train_loader))",
]:
    try:
        exec(_line)
    except NameError as error:
        print(f"{type(error).__name__}: {error}")
        #> NameError: name 'torchvision' is not defined
        #> NameError: name 'train_loader' is not defined

model = nn.Sequential(nn.Linear(784, 64), nn.ReLU(), nn.Linear(64, 10))
print("the network is right:", tuple(model(torch.zeros(5, 784)).shape))
#> the network is right: (5, 10)
