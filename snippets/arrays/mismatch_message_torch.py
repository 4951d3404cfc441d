from torch.utils import _pytree as pytree

params = {"layer": {"w": 1.0, "b": 0.5}}
update = {"layer": {"w": 1.0}}

try:
    pytree.tree_map(lambda p, u: p + u, params, update)
except ValueError as error:
    print(error)
    #> Node arity mismatch; expected 2, but got 1.

params["layer"].pop("b")
after = pytree.tree_map(lambda p, u: p + u, params, update)
print(after)
#> {'layer': {'w': 2.0}}
