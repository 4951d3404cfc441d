import torch
from torch.nn.functional import cross_entropy

guessing = cross_entropy(torch.zeros(8, 10), torch.arange(8)).item()
line = f"Epoch: 1, Loss: {guessing:.3f}"
print(line)
#> Epoch: 1, Loss: 2.303

try:
    compile(line, "a block of Python", "exec")
except SyntaxError as error:
    print(f"{type(error).__name__}: {error.msg}")
    #> SyntaxError: invalid syntax
