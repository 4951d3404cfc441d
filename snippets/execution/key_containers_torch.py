from collections import OrderedDict

import torch
from torch.utils import _pytree as pytree

graphs = []


def note(graph, inputs):
    graphs.append(graph)
    return graph


@torch.compile(backend=note)
def total(tree):
    return sum(pytree.tree_leaves(tree))


def new(tree):
    before = len(graphs)
    total(tree)
    return len(graphs) - before


x = torch.ones(3)
a_dict = new({"a": x, "b": x})
other_order = new({"b": x, "a": x})  # diverges: JAX sorts keys
ordered_dict = new(OrderedDict(a=x, b=x))
a_list = new([x, x])
a_tuple = new((x, x))
longer = new((x, x, x))
print(f"{a_dict=} {other_order=} {ordered_dict=} {a_list=}")
#> a_dict=1 other_order=1 ordered_dict=1 a_list=1
print(f"{a_tuple=} {longer=}")
#> a_tuple=1 longer=1
