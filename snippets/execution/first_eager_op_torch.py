import torch

x = torch.ones(3)
wide = torch.ones(4)

# Found before anything was added: it came with PyTorch.
kernel = torch.library.get_kernel("aten::add.Tensor", "CPU")
prebuilt = kernel is not None  # diverges: it serves any shape

y = x + x
y = y + x
wide = wide + wide
print(prebuilt, y.tolist(), wide.tolist())
#> True [3.0, 3.0, 3.0] [2.0, 2.0, 2.0, 2.0]
