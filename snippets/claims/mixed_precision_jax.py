import jax
import jax.numpy as jnp
import optax
from flax import nnx

x = jnp.ones((4, 4))


def dtype(array):
    return array.dtype.name


_program = jax.jit(lambda x: x @ x)
unasked = dtype(_program(x))
print(unasked, "bf16" in _program.lower(x).compile().as_text())
#> float32 False

has_autocast = hasattr(jax, "autocast")  # diverges: no such mode
print(has_autocast)
#> False

by_hand = dtype(x.astype(jnp.bfloat16) @ x.astype(jnp.bfloat16))
print(by_hand)
#> bfloat16

_types = {"dtype": jnp.bfloat16, "param_dtype": jnp.float32}
_layer = nnx.Linear(4, 4, **_types, rngs=nnx.Rngs(0))
weights, output = dtype(_layer.kernel), dtype(_layer(x))
print(weights, output)
#> float32 bfloat16

_state = optax.adam(1e-3).init(x)
optimizer_state = dtype(_state[0].mu)
print(optimizer_state)
#> float32
