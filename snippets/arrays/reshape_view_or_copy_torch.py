import torch


def mark(a):
    flat = a.reshape(-1)
    flat[0] = 7
    return flat


x = torch.zeros(2, 3)  # diverges: mark writes into it
flat = mark(x)
print(f"contiguous: {x[0, 0].item()}")
#> contiguous: 7.0

y = torch.zeros(2, 3)
flat = mark(y.T)
print(f"transposed: {y[0, 0].item()}")
#> transposed: 0.0

try:
    y.T.view(-1)
except RuntimeError as error:
    print(str(error).partition(" (")[0])
    #> view size is not compatible with input tensor's size and stride
