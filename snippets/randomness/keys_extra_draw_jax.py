import jax


def draw(extra):
    key_1, key_2, key_3 = jax.random.split(jax.random.key(0), 3)
    _first = jax.random.normal(key_1, (3,))
    if extra:
        jax.random.normal(key_2, (3,))
    return jax.random.normal(key_3, (3,))


undisturbed = bool((draw(False) == draw(True)).all())  # diverges: state
print(undisturbed)
#> True


def draw_apart(extra):
    key, extra_key = jax.random.split(jax.random.key(0))
    if extra:
        jax.random.normal(extra_key, (3,))
    return jax.random.normal(key, (3,))


apart = bool((draw_apart(False) == draw_apart(True)).all())
print(apart)
#> True
