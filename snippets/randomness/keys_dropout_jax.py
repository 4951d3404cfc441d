import jax
import jax.numpy as jnp
from flax import nnx

x = jnp.ones(64)
dropout = nnx.Dropout(0.5, rngs=nnx.Rngs(0))
changes = not (dropout(x) == dropout(x)).all()


def masked(key):
    return dropout(x, rngs=key)


key = jax.random.key(1)
repeats = bool((masked(key) == masked(key)).all())
_step_1, _step_2 = (jax.random.fold_in(key, step) for step in (1, 2))
per_step = not (masked(_step_1) == masked(_step_2)).all()
print(changes, repeats, per_step)
#> True True True

dropout.eval()
out = dropout(x)
no_key = nnx.Dropout(0.5, deterministic=True)(x)
