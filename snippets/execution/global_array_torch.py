import torch

table = torch.tensor([1.0, 2.0])
_cell = table.clone()


@torch.compile(backend="eager", fullgraph=True)
def by_table(x):
    return x + table


@torch.compile(backend="eager", fullgraph=True)
def by_cell(x):
    return x + _cell


x = torch.zeros(2)
old = by_table(x), by_cell(x)
table = table + 10
_cell.copy_(table)
torch.compiler.set_stance("fail_on_recompile")

rebound = by_table(x)  # diverges: it is an input of the graph
current = by_cell(x)
print(rebound.tolist(), current.tolist())
#> [11.0, 12.0] [11.0, 12.0]
