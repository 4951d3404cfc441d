import torch
from torch._higher_order_ops import map as map_in_turn

elements = {"double": 0, "halve": 0}


@torch.library.custom_op("flow::double", mutates_args=())
def double(x: torch.Tensor) -> torch.Tensor:
    elements["double"] += x.numel()
    return x * 2


@torch.library.custom_op("flow::halve", mutates_args=())
def halve(x: torch.Tensor) -> torch.Tensor:
    elements["halve"] += x.numel()
    return x / 2


for _op in (double, halve):
    _op.register_fake(torch.empty_like)
double.register_vmap(lambda info, dims, x: (double(x), dims[0]))
halve.register_vmap(lambda info, dims, x: (halve(x), dims[0]))


def f(p, x):
    return torch.cond(p, double, halve, (x,))


def work(function, *args):
    elements.update(double=0, halve=0)
    y = function(*args)
    print(y.tolist(), elements)
    #> [0.0, 0.5, 1.0, 1.5] {'double': 0, 'halve': 4}
    #> [0.0, 2.0, 4.0, 6.0] {'double': 4, 'halve': 4}
    #> [0.0, 2.0, 4.0, 6.0] {'double': 3, 'halve': 1}
    return y, dict(elements)


x = torch.arange(4.0)
p = x > 0

_one = torch.vmap(f, in_dims=(None, 0))
y, one_predicate = work(_one, p[0], x)

_each = torch.vmap(f)
z, a_predicate_each = work(_each, p, x)


def _in_turn(p, x):
    return map_in_turn(lambda px: f(*px), (p, x))


w, in_turn = work(_in_turn, p, x)
