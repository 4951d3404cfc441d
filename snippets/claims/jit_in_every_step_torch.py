import torch

graphs = []


def note(graph, inputs):
    graphs.append(graph)
    return graph


def loss(w):
    return ((w - 1) ** 2).sum()


def train(slope_of):
    w = torch.zeros(3)
    before = len(graphs)
    for _ in range(10):
        w = w - 0.1 * slope_of(w)
    return w.tolist(), len(graphs) - before


def compiled_slope():
    return torch.compile(torch.func.grad(loss), backend=note)


w, _count = train(lambda w: compiled_slope()(w))
inside = _count  # diverges: the code is the same each time
print("made in every step:", inside, "captured")
#>
torch.compiler.reset()
slope_of = compiled_slope()
w, outside = train(slope_of)
print("made once:", outside, "captured")
#>
print([round(v, 4) for v in w])
#>
