import torch
from torch.func import vmap

_xs = torch.tensor([[1.0, 2.0], [3.0, 4.0]])


def accumulate(x, zeros):
    out = zeros(2)
    out += x
    return out


def one_element(x, zeros):
    out = zeros(2)
    out[0] = x[0]
    return out


def refusal(f):
    try:
        return vmap(lambda x: f(x, torch.zeros))(_xs)
    except RuntimeError as error:
        return str(error).split(" because")[0]


print(refusal(accumulate))
#> output with shape [2] doesn't match the broadcast shape [2, 2]
print(refusal(one_element))
#> vmap: inplace arithmetic(self, *extra_args) is not possible

written = vmap(lambda x: accumulate(x, x.new_zeros))(_xs)
print(written.tolist())
#> [[1.0, 2.0], [3.0, 4.0]]
element = vmap(lambda x: one_element(x, x.new_zeros))(_xs)
print(element.tolist())
#> [[1.0, 0.0], [3.0, 0.0]]


def double(x):
    x *= 2
    return x.sum()


sums = vmap(double)(_xs)
print(sums.tolist())
#> [6.0, 14.0]
after = _xs  # diverges: PyTorch writes into the batch
print(after.tolist())
#> [[2.0, 4.0], [6.0, 8.0]]
