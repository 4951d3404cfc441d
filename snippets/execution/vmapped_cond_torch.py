import torch
from torch.utils._python_dispatch import TorchDispatchMode


def either(p, x):
    return torch.cond(p, torch.sin, torch.cos, (x,))


class Names(TorchDispatchMode):
    supports_higher_order_operators = True

    def __torch_dispatch__(self, op, types, args=(), kwargs=None):
        names.append(op.__name__.split(".")[0])
        return op(*args, **(kwargs or {}))


def operations(f, *args):
    names.clear()
    with Names():
        f(*args)
    return [n for n in names if n in ("cond", "cos", "sin", "where")]


names = []
p, x = torch.tensor([True, False]), torch.tensor([1.0, 1.0])
print(operations(either, p[0], x))

one_predicate = torch.vmap(either, in_dims=(None, 0))
print(operations(one_predicate, p[0], x))

a_predicate_each = torch.vmap(either)
print(operations(a_predicate_each, p, x))

y = a_predicate_each(p, x)
print(y.tolist())
