import torch


def f(x):
    y = 3 * x
    if y.sum() > 0:
        return y + 1
    return y - 1


x = torch.arange(3.0)
found = torch._dynamo.explain(f)(x)
print("graphs:", found.graph_count, "breaks:", found.graph_break_count)
#> graphs: 2 breaks: 1

y = torch.compile(f, backend="eager")(x)
accepted = torch.equal(y, f(x))  # diverges: in two graphs
print(accepted, y.tolist())
#> True [1.0, 4.0, 7.0]

whole = torch.compile(f, backend="eager", fullgraph=True)
print(whole(x).tolist())
#> [1.0, 4.0, 7.0]
torch.compiler.reset()  # so that it captures anew
try:
    whole(x)
except torch._dynamo.exc.Unsupported as error:
    print(str(error).splitlines()[0])
    #> Data-dependent branching
