import torch
from torch._higher_order_ops import associative_scan, scan

torch.set_default_dtype(torch.float64)


def plain(x):
    return torch.cumprod(x, 0).sum()


def scanned(x):
    def multiply(product, x):
        return product * x, (product * x).clone()

    return scan(multiply, torch.ones_like(x[0]), x)[1].sum()


def combined(x):
    mode = "generic"
    return associative_scan(torch.mul, x, 0, combine_mode=mode).sum()


def first_and_second(f):
    (first,) = torch.autograd.grad(f(x), x)
    hessian = torch.autograd.functional.hessian(f, x)
    print(first.tolist(), hessian.tolist())
    #> [4.0, 2.0] [[0.0, 1.0], [1.0, 0.0]]
    #> [4.0, 2.0] [[0.0, 1.0], [1.0, 0.0]]
    #> [4.0, 2.0] [[0.0, 1.0], [0.0, 0.0]]
    return first, hessian


x = torch.tensor([2.0, 3.0], requires_grad=True)
first, hessian = first_and_second(plain)
combined_first, combined_hessian = first_and_second(combined)
scanned_first, _hessian = first_and_second(scanned)
scanned_hessian = _hessian  # diverges: the factor is a constant

_check = torch.autograd.gradgradcheck
_passed = _check(scanned, x, raise_exception=False)
checked = _passed  # diverges: the factor is a constant
print(checked)
#> False
