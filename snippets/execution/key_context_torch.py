import torch

graphs = []


def note(graph, inputs):
    graphs.append(graph)
    return graph


@torch.compile(backend=note)
def square(x):
    return x @ x


def new():
    before = len(graphs)
    square(x)
    return len(graphs) - before


x = torch.eye(2)
first, again = new(), new()
torch.set_float32_matmul_precision("high")
matmul_precision = new()
torch.set_float32_matmul_precision("highest")
with torch.no_grad():
    no_grad = new()
with torch.autocast("cpu"):
    autocast = new()
torch.set_default_dtype(torch.float64)
default_dtype = new()
torch.set_default_dtype(torch.float32)
torch.manual_seed(1)
outside = new()
print(f"{first=} {again=} {matmul_precision=}")
#> first=1 again=0 matmul_precision=1
print(f"{outside=}")
#> outside=0
print(f"{no_grad=} {autocast=} {default_dtype=}")
#> no_grad=1 autocast=1 default_dtype=1
