import jax


def chained(extra):
    key = jax.random.key(0)
    for _ in range(2 if extra else 1):
        key, _subkey = jax.random.split(key)
        jax.random.normal(_subkey, (4,))
    key, subkey = jax.random.split(key)
    return jax.random.normal(subkey, (4,))


def named(extra):
    key = jax.random.key(0)
    for place in ("encoder", "adapter") if extra else ("encoder",):
        jax.random.normal(own(key, place), (4,))
    return jax.random.normal(own(key, "head"), (4,))


def own(key, place):
    return jax.random.fold_in(key, int.from_bytes(place[:4].encode()))


def kept(f):
    return bool((f(False) == f(True)).all())


chained_kept, named_kept = kept(chained), kept(named)
print("one after another, kept:", chained_kept)
#> one after another, kept: False
print("each by its place, kept:", named_kept)
#> each by its place, kept: True
