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
print(first, again, matmul_precision, outside)
#> 1 0 1 0
print(no_grad, autocast, default_dtype)
#> 1 1 1
