import warnings

import torch
from torch.func import vmap
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.nn.functional import scaled_dot_product_attention
from torch.utils._python_dispatch import TorchDispatchMode

q = (torch.arange(384.0) % 7).reshape(4, 6, 2, 8)


def attend(q):  # one example: time, heads, features
    q = q.transpose(0, 1)[None]
    return scaled_dot_product_attention(q, q, q)[0].transpose(0, 1)


class Operations(TorchDispatchMode):
    def __init__(self):
        super().__init__()
        self.names = []

    def __torch_dispatch__(self, op, types, args=(), kwargs=None):
        self.names.append(op.name())
        return op(*args, **(kwargs or {}))


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with Operations() as operations:
        vmap(attend)(q)
print(str(caught[0].message)[:68])
#> There is a performance drop because we have not yet implemented the
print(sum("attention" in name for name in operations.names))
#> 4

with sdpa_kernel(SDPBackend.MATH), Operations() as operations:
    vmap(attend)(q)
products = sum("bmm" in name for name in operations.names)
print(products)
#> 2
