import jax

names = ["cond", "while_loop", "scan", "associative_scan", "map"]
public = [n for n in names if hasattr(jax.lax, n)]  # diverges: status
print(public)
#> ['cond', 'while_loop', 'scan', 'associative_scan', 'map']

also = ["fori_loop", "switch"]
print([n for n in also if hasattr(jax.lax, n)])
#> ['fori_loop', 'switch']
