from collections import OrderedDict

import jax


def verdict(tree, other):
    try:
        jax.tree.map(lambda a, b: (a, b), tree, other)
    except ValueError:
        return "raises"
    return "maps"


alike = {
    "a missing key": verdict({"a": 1}, {"a": 1, "b": 2}),
    "a missing element": verdict([1], [1, 2]),
    "a tuple for a list": verdict([1, 2], (1, 2)),
    "a tree where the first has a leaf": verdict([1], [{"a": 1}]),
}
for case, found in alike.items():
    print(f"{case}: {found}")
    #> a missing key: raises
    #> a missing element: raises
    #> a tuple for a list: raises
    #> a tree where the first has a leaf: maps
ordered = verdict({"a": 1}, OrderedDict(a=1))  # diverges: JAX is strict
none = verdict({"a": None}, {"a": 1})  # diverges: None is a leaf in one
print(f"an OrderedDict for a dict: {ordered}")
#> an OrderedDict for a dict: raises
print(f"a number for None: {none}")
#> a number for None: raises
