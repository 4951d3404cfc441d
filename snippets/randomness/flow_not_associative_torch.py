import torch
from torch._higher_order_ops import associative_scan, scan

x = torch.arange(1.0, 7.0)


def in_order(f):
    def step(carry, x):
        carry = f(carry, x)
        return carry, carry.clone()

    rest = scan(step, x[0], x[1:])[1]
    return torch.cat([x[:1], rest])


def combined(f, x, reverse=False):
    return associative_scan(f, x, 0, reverse, combine_mode="generic")


largest = combined(torch.maximum, x.flip(0), reverse=True)
print(largest.tolist())
#> [6.0, 5.0, 4.0, 3.0, 2.0, 1.0]

sums = combined(torch.add, x)
print(sums.tolist(), bool((sums == in_order(torch.add)).all()))
#> [1.0, 3.0, 6.0, 10.0, 15.0, 21.0] True

differences = in_order(torch.subtract)
print(differences.tolist())
#> [1.0, -1.0, -4.0, -8.0, -13.0, -19.0]
wrong = combined(torch.subtract, x)
print(wrong.tolist())
#> [1.0, -1.0, -4.0, 0.0, -5.0, 1.0]

try:
    associative_scan(torch.add, x, 0)
except ValueError as error:
    print(str(error).split(", ")[1])
    #> all input tensors need to be on CUDA or XPU
