import jax


def stream(seed, rank):
    key = jax.random.fold_in(jax.random.key(seed), rank)
    return jax.random.uniform(key, (3,))


collides = bool((stream(0, 1) == stream(1, 0)).all())  # diverges: sum
print(collides)
#> False

ranks_differ = not (stream(0, 0) == stream(0, 1)).any()
print(ranks_differ)
#> True
