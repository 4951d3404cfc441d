import torch
from torch.utils._python_dispatch import TorchDispatchMode

weight = torch.tensor([[1.0, 2.0, 3.0], [0.0, 1.0, 0.0]])
xs = torch.arange(12.0).reshape(4, 3)
seen = []


def layer(x):
    seen.append(tuple(x.shape))
    return torch.tanh(weight @ x)


batched = torch.func.vmap(layer)(xs)
print(tuple(batched.shape), seen)
#> (4, 2) [(3,)]

looped = torch.stack([layer(x) for x in xs])
close = bool(torch.allclose(batched, looped))
print(close, len(seen))
#> True 5


class Operations(TorchDispatchMode):
    names = []

    def __torch_dispatch__(self, op, types, args=(), kwargs=None):
        self.names.append(op.name())
        return op(*args, **(kwargs or {}))


with Operations() as operations:
    torch.func.vmap(layer)(xs)
_products = [n for n in operations.names if "mm" in n or "mv" in n]
print(len(_products), "product for", len(xs), "examples")
#> 1 product for 4 examples

print(torch.vmap is torch.func.vmap)
#> True
