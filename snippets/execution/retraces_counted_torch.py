import numpy as np
import torch
from torch._dynamo.utils import counters

graphs = []


def note(graph, inputs):
    graphs.append(graph)
    return graph


def scale(x, by):
    return x * by


def count(label, *args, **kwargs):
    traced, compiled = counters["stats"]["unique_graphs"], len(graphs)
    program(*args, **kwargs)
    traced = counters["stats"]["unique_graphs"] - traced
    new = (traced, len(graphs) - compiled)
    print(f"{label}: {new[0]} traced, {new[1]} compiled")
    #> first call: 1 traced, 1 compiled
    #> the same call again: 0 traced, 0 compiled
    #> new values: 0 traced, 0 compiled
    #> new dtype: 1 traced, 1 compiled
    #> fewer dimensions: 1 traced, 1 compiled
    #> second batch size: 1 traced, 1 compiled
    #> third batch size: 0 traced, 0 compiled
    #> batch size 1: 1 traced, 1 compiled
    #> second Python float: 1 traced, 1 compiled
    #> third Python float: 0 traced, 0 compiled
    #> Python int instead of a float: 1 traced, 1 compiled
    #> second Python int: 1 traced, 1 compiled
    #> third Python int: 0 traced, 0 compiled
    #> Python bool instead of an int: 1 traced, 1 compiled
    #> the other Python bool: 1 traced, 1 compiled
    #> 0-d array instead of a float: 1 traced, 1 compiled
    #> NumPy array instead of an array: 1 traced, 1 compiled
    #> keyword instead of position: 0 traced, 0 compiled
    #> transposed view: 1 traced, 1 compiled
    #> array placed on its device: 0 traced, 0 compiled
    #> other matmul precision: 1 traced, 1 compiled
    #> first lambda of a loop: 1 traced, 1 compiled
    #> second lambda of a loop: 0 traced, 0 compiled
    return new


def begin(by=1.5):  # forget everything, then call once
    torch.compiler.reset()
    f = torch.compile(lambda x, by: scale(x, by), backend=note)
    f(x, by)
    return f


x, half = torch.ones(2, 2), torch.ones(2, 2, dtype=torch.float16)
batch_1, batch_3, batch_4 = (torch.ones(n, 2) for n in (1, 3, 4))
in_numpy, zero_d = np.ones((2, 2), np.float32), torch.tensor(2.5)
row, transposed = x[0], x.T
placed = x.to("cpu")

program = torch.compile(scale, backend=note)
first = count("first call", x, 1.5)
again = count("the same call again", x, 1.5)
values = count("new values", x + 1, 1.5)
dtype = count("new dtype", half, 1.5)
dims = count("fewer dimensions", row, 1.5)

program = begin()
size_2 = count("second batch size", batch_3, 1.5)
size_3 = count("third batch size", batch_4, 1.5)  # diverges: symbolic
size_1 = count("batch size 1", batch_1, 1.5)

program = begin()
float_2 = count("second Python float", x, 2.5)  # diverges: guarded
float_3 = count("third Python float", x, 3.5)
int_1 = count("Python int instead of a float", x, 2)

program = begin(2)
int_2 = count("second Python int", x, 3)  # diverges: guarded
int_3 = count("third Python int", x, 4)
true = count("Python bool instead of an int", x, True)
false = count("the other Python bool", x, False)  # diverges: guarded

program = begin()
scalar = count(
    "0-d array instead of a float", x, zero_d
)  # diverges: a Tensor is no float
numpy = count(
    "NumPy array instead of an array", in_numpy, 1.5
)  # diverges: the type is guarded
keyword = count(
    "keyword instead of position", x, by=1.5
)  # diverges: JAX keys the spelling
strides = count("transposed view", transposed, 1.5)  # diverges: strides
device = count(
    "array placed on its device", placed, 1.5
)  # diverges: JAX compiles for a placement

program = begin()
torch.set_float32_matmul_precision("high")
precision = count("other matmul precision", x, 1.5)
torch.set_float32_matmul_precision("highest")

# A loop makes a new lambda, and a new closure, at every turn.
for label in ("first lambda of a loop", "second lambda of a loop"):
    program = torch.compile(
        lambda x, by: scale(x, by), backend=note
    )
    new_lambda = count(label, x, 1.5)  # diverges: by object, by code
