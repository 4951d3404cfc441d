import jax
import jax.numpy as jnp

key = jax.random.key(0)
x = jnp.zeros(3)


@jax.jit
def closed(x):
    return x + jax.random.uniform(key, x.shape)


@jax.jit
def given(key, x):
    return x + jax.random.uniform(key, x.shape)


frozen = bool((closed(x) == closed(x)).all())  # diverges: baked in
key_1, key_2 = jax.random.split(key)
fresh = not (given(key_1, x) == given(key_2, x)).any()
print(frozen, fresh)
#> True True

with jax.debug_key_reuse(True):
    closed(x)
    try:
        closed(x)
    except jax.errors.KeyReuseError as error:
        print(type(error).__name__)
        #> KeyReuseError
