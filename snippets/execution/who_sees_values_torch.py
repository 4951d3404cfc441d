import torch


def f(x):
    return 2 * x if x > 0 else 3 * x


def runs(g, x):
    try:
        g(x)
    except RuntimeError:
        return False
    return True


x, xs = torch.tensor(1.0), torch.arange(3.0)
called = runs(f, x)
under_grad = runs(torch.func.grad(f), x)
under_vmap = runs(torch.func.vmap(f), xs)
under_jit = runs(torch.compile(f, backend="eager"), x)  # diverges: cut
torch.compiler.reset()  # or it would find what was just made
whole = torch.compile(f, backend="eager", fullgraph=True)
whole_graph = runs(whole, x)
print(called, under_grad, under_vmap, under_jit, whole_graph)
#> True True False True False
