import torch
import torch.autograd.forward_ad as dual
from torch._higher_order_ops import scan, while_loop


def close(a, x):
    return abs(x * x - a) <= 1e-5 * a


def by_while(a):
    def unfinished(x):
        return ~close(a, x)

    return while_loop(unfinished, lambda x: ((x + a / x) / 2,), (a,))[0]


def by_scan(a):
    def advance(x, _):
        x = torch.where(close(a, x), x, (x + a / x) / 2)
        return x, x.clone()

    return scan(advance, a, torch.zeros(20))[0]


a = torch.tensor(9.0, requires_grad=True)
root, bounded_root = by_while(a), by_scan(a)
print(f"{root:.5f} {bounded_root:.5f}")
#> 3.00000 3.00000

(gradient,) = torch.autograd.grad(bounded_root, a)
print(f"{gradient:.5f}")
#> 0.16667

(_through_while,) = torch.autograd.grad(root, a)
through_while = float(_through_while)  # diverges: it keeps each carry
print(f"{through_while:.5f}")
#> 0.16667

try:
    torch.func.jvp(by_while, (a,), (torch.ones_like(a),))
except RuntimeError as error:
    forward = "refused"  # diverges: no rule for dual numbers
    print(str(error).splitlines()[2])
    #> attempted to apply meta conversion to view functorch tensor

with dual.dual_level():
    _pair = dual.make_dual(torch.tensor(9.0), torch.tensor(1.0))
    print(dual.unpack_dual(by_while(_pair)).tangent)
    #> None
