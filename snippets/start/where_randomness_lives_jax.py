import jax


def sample(key):
    return jax.random.normal(key, (3,))


key = jax.random.key(0)
_first, _second = sample(key), sample(key)
same_twice = bool((_first == _second).all())  # diverges: one key

_key_1, _key_2 = jax.random.split(jax.random.key(1))
_third, _fourth = sample(_key_1), sample(_key_2)
made_new = not (_third == _fourth).any()

_replay = sample(_key_1)
replayed = bool((_replay == _third).all())
print(same_twice, made_new, replayed)
#> True True True
