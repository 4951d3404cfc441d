import warnings

import jax
import jax.numpy as jnp

jax.config.update("jax_platforms", "cpu")


def attempt(label, f):
    x = jnp.arange(64.0)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        y = jax.jit(f, donate_argnums=0)(x)
    fate = "given away" if x.is_deleted() else "still there"
    print(f"{label}: {fate}, {len(caught)} warnings")
    #> same shape and dtype: given away, 0 warnings
    #> 8 by 8: given away, 0 warnings
    #> int32: given away, 0 warnings
    #> bfloat16: still there, 0 warnings
    #> 32 elements: still there, 1 warnings
    for warning in caught:
        print(str(warning.message).splitlines()[0])
        #> Some donated buffers were not usable: float32[64].
    return y


y = attempt("same shape and dtype", lambda x: x + 1)
attempt("8 by 8", lambda x: x.reshape(8, 8) + 1)
attempt("int32", lambda x: x.astype(jnp.int32))
attempt("bfloat16", lambda x: x.astype(jnp.bfloat16))
attempt("32 elements", lambda x: x[:32] + 1)
