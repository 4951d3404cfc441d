import torch

graphs = []


def note(graph, inputs):
    graphs.append(graph)
    return graph


def shrink(x):
    if x.sum() > 10:
        return x / 2
    return x + 1


x = torch.ones(3)
eager = shrink(x).tolist()
split = torch.compile(shrink, backend=note)
compiled = split(x).tolist()  # diverges: Python runs the `if`
print(f"{len(graphs)=}")
#> len(graphs)=2
torch.compiler.reset()  # else it finds the two graphs
try:
    torch.compile(shrink, backend=note, fullgraph=True)(x)
except torch._dynamo.exc.Unsupported as error:
    print(str(error).splitlines()[0])
    #> Data-dependent branching
whole = torch.compile(
    lambda x: torch.where(x.sum() > 10, x / 2, x + 1),
    backend=note,
    fullgraph=True,
)
selected = whole(x).tolist()
print(f"{eager=} {compiled=}")
#> eager=[2.0, 2.0, 2.0] compiled=[2.0, 2.0, 2.0]
print(f"{selected=}")
#> selected=[2.0, 2.0, 2.0]
