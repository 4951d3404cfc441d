import numpy as np
import torch

numbers = np.random.default_rng(0).standard_normal
a, c = torch.tensor(numbers((4, 3))), torch.tensor(numbers((2, 4)))
b, d = torch.tensor(numbers(4)), torch.tensor(numbers(2))
x = torch.tensor(numbers(3))

one_layer = (c @ a) @ x + (c @ b + d)
two_layers = c @ (a @ x + b) + d
with_tanh = c @ torch.tanh(a @ x + b) + d
collapses = torch.allclose(two_layers, one_layer, atol=1e-5)
still_collapses = torch.allclose(with_tanh, one_layer, atol=1e-5)
print(collapses, still_collapses)
#> True False
