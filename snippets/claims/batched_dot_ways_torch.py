import torch

a = torch.arange(12.0).reshape(3, 4)
b = torch.ones(3, 4)
b[:, 0] = 10

_rows, _columns = a.reshape(-1, 1, 4), b.reshape(-1, 4, 1)
_ways = {
    "product and sum": (a * b).sum(dim=-1),
    "product of batches": torch.bmm(_rows, _columns).flatten(),
    "einsum": torch.einsum("ij,ij->i", a, b),
    "vecdot": torch.linalg.vecdot(a, b),
    "vmap of dot": torch.func.vmap(torch.dot)(a, b),
}
for way, dots in _ways.items():
    print(f"{way}: {dots.tolist()}")
    #> product and sum: [6.0, 58.0, 110.0]
    #> product of batches: [6.0, 58.0, 110.0]
    #> einsum: [6.0, 58.0, 110.0]
    #> vecdot: [6.0, 58.0, 110.0]
    #> vmap of dot: [6.0, 58.0, 110.0]

try:
    a.shape(-1, 1, 4)
except TypeError as error:
    print(error)
    #> 'torch.Size' object is not callable
