from textwrap import fill

import jax


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


key = jax.random.key(0)
keys = jax.random.split(key)
print(raised(jax.random.normal, 0))
#> TypeError: JAX encountered invalid PRNG key data: expected key_data
#> to have ndim, shape, and dtype attributes. Got 0
print(raised(jax.random.normal, keys))
#> ValueError: normal accepts a single key, but was given a key array
#> of shape (2,) != (). Use jax.vmap for batching.
print(raised(lambda: key + 1))
#> TypeError: add does not accept dtypes key<fry>, int32.
with jax.debug_key_reuse(True):
    used = jax.random.key(1)
    jax.random.normal(used)
    print(raised(jax.random.normal, used))
    #> KeyReuseError: Previously-consumed key passed to jit-compiled
    #> function at index 0

_first, _second = map(jax.random.normal, keys)
count = len(jax.vmap(jax.random.normal)(keys))
differ = bool(_first != _second)
print(count, differ)
#> 2 True
