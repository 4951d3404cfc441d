import torch

graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph.forward


@torch.compile(backend=count)
def add_next(history):
    history.append(2 * history[-1])
    return history[-1] + len(history)


_history = [torch.tensor(1.0)]
first = add_next(_history)
length = len(_history)  # diverges: the append was replayed
second = add_next(_history)  # diverges: it sees the longer list
print(first.item(), second.item(), length)
#> 4.0 7.0 2

captures = len(graphs)  # diverges: the length is guarded
print(captures)
#> 2
