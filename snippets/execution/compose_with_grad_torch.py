import torch

runs = []


def note(graph, inputs):
    def run(*args):
        runs.append(graph)
        return graph(*args)

    return run


def loss(x):
    return (x * x).sum()


compiled = torch.compile(loss, backend=note)
x = torch.arange(3.0)
value = compiled(x).item()
inside = torch.compile(torch.func.grad(loss), backend=note)(x).tolist()
w = torch.arange(3.0, requires_grad=True)
compiled(w).backward()
print(f"{len(runs)=} {w.grad.tolist()=}")
#> len(runs)=3 w.grad.tolist()=[0.0, 2.0, 4.0]

so_far = len(runs)
outside = torch.func.grad(compiled)(x).tolist()
_used = len(runs) > so_far
outside_is_compiled = _used  # diverges: PyTorch's grad runs Python
print(f"{value=} {inside=}")
#> value=5.0 inside=[0.0, 2.0, 4.0]
print(f"{outside=}")
#> outside=[0.0, 2.0, 4.0]
print(f"{outside_is_compiled=}")
#> outside_is_compiled=False

torch.compiler.reset()
whole = torch.compile(loss, backend=note, fullgraph=True)
try:
    torch.func.grad(whole)(x)
except torch._dynamo.exc.Unsupported as error:
    print(str(error).splitlines()[0])
    #> Unsupported functorch tracing attempt
