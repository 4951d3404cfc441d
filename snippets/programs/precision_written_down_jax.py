import jax
import jax.numpy as jnp
import numpy as np

x = jnp.asarray(np.random.default_rng(0).random((64, 64)), jnp.float32)


def product(precision):
    def f(x):
        return jnp.matmul(x, x, precision=precision)

    text = jax.jit(f).lower(x).as_text()
    line = next(n for n in text.splitlines() if "dot_general" in n)
    asked = line.split("precision = ")[1].split("]")[0] + "]"
    return asked, jax.jit(f)(x)


setting = jax.config.jax_default_matmul_precision  # diverges: unset
print("setting:", setting)
#> setting: None
_asked, _lowest = product("default")
print(_asked)
#> [DEFAULT, DEFAULT]
_asked, highest = product("highest")
print(_asked, "same bits here:", bool((_lowest == highest).all()))
#> [HIGHEST, HIGHEST] same bits here: True
with jax.default_matmul_precision("highest"):
    print(product(None)[0])
    #> [HIGHEST, HIGHEST]
