import jax.numpy as jnp

x = jnp.zeros((2, 3))  # diverges: the row is its memory
row = x[0]
row += 1
through_view = x.tolist()  # diverges: the view is x's memory
print(f"{through_view=}")
#> through_view=[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]

y = jnp.zeros(3)
mask = y == 0
picked = y[mask]
picked += 1
through_copy = y.tolist()
print(f"{through_copy=}")
#> through_copy=[0.0, 0.0, 0.0]

y = y.at[mask].add(1)
assigned = y.tolist()
print(f"{assigned=}")
#> assigned=[1.0, 1.0, 1.0]
