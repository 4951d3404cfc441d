import jax
import jax.numpy as jnp
import optax
from flax import nnx

x = jnp.ones((4, 4))
program = jax.jit(lambda x: x @ x)
unasked = program(x).dtype.name
_compiled = program.lower(x).compile().as_text()
print(unasked, "bf16" in _compiled)

has_autocast = hasattr(jax, "autocast")  # diverges: no such mode
print(has_autocast)

by_hand = (x.astype(jnp.bfloat16) @ x.astype(jnp.bfloat16)).dtype.name
print(by_hand)

_types = {"dtype": jnp.bfloat16, "param_dtype": jnp.float32}
_layer = nnx.Linear(4, 4, **_types, rngs=nnx.Rngs(0))
weights, output = _layer.kernel.dtype.name, _layer(x).dtype.name
print(weights, output)

_state = optax.adam(1e-3).init(x)
optimizer_state = _state[0].mu.dtype.name
print(optimizer_state)
