import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0], [-1.0], [0.5]])  # one output each


def loss(logits):
    return F.cross_entropy(logits, torch.zeros(3, dtype=int))


value = loss(logits).item()
gradient = torch.func.grad(loss)(logits)
predicted = logits.argmax(1).tolist()
print(value, gradient.ravel(), predicted)
#> 0.0 tensor([0., 0., 0.]) [0, 0, 0]

digits = torch.tensor([3, 0, 9])
try:
    of_digits = str(F.cross_entropy(logits, digits))
except IndexError as error:
    of_digits = str(error)  # diverges: refused here
print(of_digits)
#> Target 3 is out of bounds.
