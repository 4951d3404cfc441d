import torch

x = torch.tensor([10, 20, 30])

element = None  # diverges: JAX clamps the index, PyTorch raises
try:
    element = x[3]
except IndexError as error:
    print(error)
#> index 3 is out of bounds for dimension 0 with size 3
