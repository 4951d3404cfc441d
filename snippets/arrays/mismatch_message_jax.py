import jax

params = {"layer": {"w": 1.0, "b": 0.5}}
update = {"layer": {"w": 1.0}}

try:
    jax.tree.map(lambda p, u: p + u, params, update)
except ValueError as error:
    first, where, *rest = str(error).splitlines()
    print(first.partition(": ")[2])
    #> different numbers of pytree children at key path
    print(where.strip())
    #> tree_map tree['layer']
    print(rest[-1].strip())
    #> b

params["layer"].pop("b")
after = jax.tree.map(lambda p, u: p + u, params, update)
print(after)
#> {'layer': {'w': 2.0}}
