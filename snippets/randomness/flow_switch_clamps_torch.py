import torch

branches = [torch.clone, torch.square, torch.negative]


@torch.compile(backend="eager", fullgraph=True)
def f(index, x):
    def rest(x):
        return torch.cond(index <= 1, branches[1], branches[2], (x,))

    return torch.cond(index <= 0, branches[0], rest, (x,))


x = torch.tensor(3.0)
indices = torch.tensor([-1, 0, 1, 2, 7])
results = [float(f(i, x)) for i in indices]
print(results)
#> [3.0, 3.0, 9.0, -3.0, -3.0]

print(float(branches[indices[0]](x)))
#> -3.0
try:
    branches[indices[4]](x)
except IndexError as error:
    print(error)
    #> list index out of range
