from collections import Counter, OrderedDict, deque, namedtuple
from types import SimpleNamespace

import torch
from torch.utils import _pytree as pytree

Pair = namedtuple("Pair", "a b")
trees = {
    "list": [1, 2],
    "dict": {"a": 1, "b": 2},
    "OrderedDict": OrderedDict(a=1, b=2),
    "namedtuple": Pair(1, 2),
    "shape of an array": torch.zeros(2, 3).shape,
    "empty tuple": (),
    "number": 1.5,
    "string": "ab",
    "set": {1, 2},
    "subclass of dict": Counter(a=1, b=2),
    "other object": SimpleNamespace(a=1, b=2),
}
alike = {kind: len(pytree.tree_leaves(x)) for kind, x in trees.items()}
a_none = len(pytree.tree_leaves(None))  # diverges: empty
a_deque = len(pytree.tree_leaves(deque([1, 2])))  # diverges: unknown
for kind, leaves in alike.items():
    print(f"{kind}: {leaves}")
    #> list: 2
    #> dict: 2
    #> OrderedDict: 2
    #> namedtuple: 2
    #> shape of an array: 2
    #> empty tuple: 0
    #> number: 1
    #> string: 1
    #> set: 1
    #> subclass of dict: 1
    #> other object: 1
print(f"None: {a_none}")
#> None: 1
print(f"deque: {a_deque}")
#> deque: 2
