import torch


@torch.compile(backend="eager", fullgraph=True)
def indices(x):
    return torch.nonzero_static(x, size=4, fill_value=-1)[:, 0]


@torch.compile(backend="eager", fullgraph=True)
def first_two(x):
    return torch.nonzero_static(x, size=2)[:, 0]


x = torch.tensor([0, 7, 0, 8, 9])
padded = indices(x)
cut = first_two(x)  # there are three, and nothing says so
print(padded.tolist(), cut.tolist())
#> [1, 3, 4, -1] [1, 3]
