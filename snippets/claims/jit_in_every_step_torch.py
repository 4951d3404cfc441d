import torch

graphs = []


def note(graph, inputs):
    graphs.append(graph)
    return graph


def loss(w):
    return ((w - 1) ** 2).sum()


def train(slope_of):
    torch.compiler.reset()
    graphs.clear()
    w = torch.zeros(3)
    for _ in range(10):
        w = w - 0.1 * slope_of(w)
    return w.tolist(), len(graphs)


def compiled_slope():
    return torch.compile(torch.func.grad(loss), backend=note)


w, _count = train(lambda w: compiled_slope()(w))
inside = _count  # diverges: the code is the same each time
print("in every step:", inside, "captured")
#> in every step: 1 captured
w, outside = train(compiled_slope())
print("once:", outside, "captured")
#> once: 1 captured
print([round(v, 4) for v in w])
#> [0.8926, 0.8926, 0.8926]
