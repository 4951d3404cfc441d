import torch
from torch.fx.experimental.proxy_tensor import make_fx

x = torch.arange(24.0).reshape(4, 2, 3)
y = torch.arange(12.0).reshape(3, 4)


def product(x, y):
    return x @ y


_mapped = torch.func.vmap(product, in_dims=(0, None))
result = _mapped(x, y)
same = bool((result == x @ y).all())
print(tuple(result.shape), "as x @ y:", same)
#> (4, 2, 4) as x @ y: True

_program = make_fx(_mapped)(x, y)
_names = [str(node.target) for node in _program.graph.nodes]
products = _names.count("aten.mm.default")
print("products in the program:", products)
#> products in the program: 1

try:
    torch.func.VMAP
except AttributeError as error:
    print(error)
    #> module 'torch.func' has no attribute 'VMAP'
print("pmap:", hasattr(torch.func, "pmap"))
#> pmap: False
