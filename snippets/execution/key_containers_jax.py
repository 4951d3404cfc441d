from collections import OrderedDict

import jax
import jax.numpy as jnp

traces = []


@jax.jit
def total(tree):
    traces.append(tree)
    return sum(jax.tree.leaves(tree))


def new(tree):
    before = len(traces)
    total(tree)
    return len(traces) - before


x = jnp.ones(3)
a_dict = new({"a": x, "b": x})
other_order = new({"b": x, "a": x})  # diverges: JAX sorts keys
ordered_dict = new(OrderedDict(a=x, b=x))
a_list = new([x, x])
a_tuple = new((x, x))
longer = new((x, x, x))
print(f"{a_dict=} {other_order=} {ordered_dict=} {a_list=}")
#> a_dict=1 other_order=0 ordered_dict=1 a_list=1
print(f"{a_tuple=} {longer=}")
#> a_tuple=1 longer=1
