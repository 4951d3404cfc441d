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

images = torch.zeros(64, 1, 28, 28)  # as MNIST's loader gives them
model = nn.Sequential(nn.Linear(784, 64), nn.ReLU(), nn.Linear(64, 10))
try:
    model(images)
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (1792x28 and 784x64)
print(model(images.flatten(1)).shape)
#> torch.Size([64, 10])
