import jax
import jax.numpy as jnp
import numpy as np

xs = jnp.arange(6.0).reshape(3, 2)
calls = []


def host_sine(x):
    calls.append(np.shape(x))
    return np.sin(x)


def sine(x, method):
    kind = jax.ShapeDtypeStruct(x.shape, x.dtype)
    return jax.pure_callback(host_sine, kind, x, vmap_method=method)


try:
    jax.vmap(lambda x: sine(x, None))(xs)
except NotImplementedError as error:
    print(str(error).split(" when")[0])
    #> vmap is only supported for the pure_callback primitive

looped = jax.vmap(lambda x: sine(x, "sequential"))(xs)
print(looped.shape, calls)
#> (3, 2) [(2,), (2,), (2,)]

calls.clear()
whole = jax.vmap(lambda x: sine(x, "expand_dims"))(xs)
print(whole.shape, calls)
#> (3, 2) [(3, 2)]
