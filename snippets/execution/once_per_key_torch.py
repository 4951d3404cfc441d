import torch

graphs = []


def note(graph, inputs):
    graphs.append(graph)
    return graph


@torch.compile(backend=note)
def square_sum(x):
    return (x * x).sum()


def new(call):
    before = len(graphs)
    call(x)
    return len(graphs) - before


x = torch.arange(3.0)
three_calls = sum(new(square_sum) for _ in range(3))
again = torch.compile(square_sum, backend=note)
wrapped_again = new(again)
torch.compiler.reset()
cleared = new(square_sum)
print(f"{three_calls=} {wrapped_again=} {cleared=}")
#> three_calls=1 wrapped_again=0 cleared=1
