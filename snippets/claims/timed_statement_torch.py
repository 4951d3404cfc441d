import timeit

import torch

x = torch.arange(4.0).reshape(2, 2)
_captured, _results = [], []


def note(graph, inputs):
    _captured.append(graph)  # runs while compiling only
    return graph


@torch.compile(backend=note)
def product(x):
    return x @ x.T


def statement():
    _results.append(product(x))
    return _results[-1]


_total = timeit.timeit(statement, number=100)
comes_back = type(_total).__name__
calls = len(_results)
compiled_inside = len(_captured)
print(comes_back, "for", calls, "calls")
#> float for 100 calls
print("compiled while the clock ran:", compiled_inside)
#> compiled while the clock ran: 1

value = product(x).tolist()
print(value)
#> [[1.0, 3.0], [3.0, 13.0]]
