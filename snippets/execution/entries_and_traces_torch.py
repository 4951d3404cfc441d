import numpy as np
import torch

graphs = []


def note(graph, inputs):
    graphs.append(graph)
    return graph


@torch.compile(backend=note)
def double(x):
    return 2 * x


in_numpy = np.ones(3, np.float32)
x = torch.asarray(in_numpy)
placed = x.to("cpu")

for argument in (in_numpy, x, placed):
    y = double(argument)
    print(f"{type(y).__name__}: {len(graphs)} captured, compiled")
    #> ndarray: 1 captured, compiled
    #> ndarray: 1 captured, compiled
    #> ndarray: 1 captured, compiled

captures = len(graphs)
programs = len(graphs)  # diverges: one program for each capture
print(f"{captures=} {programs=} {y.tolist()=}")
#> captures=1 programs=1 y.tolist()=[2.0, 2.0, 2.0]
