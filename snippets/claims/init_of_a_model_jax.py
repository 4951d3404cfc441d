import jax
import jax.numpy as jnp
from flax import linen, nnx

print(hasattr(jax, "model"))
#> False

x = jnp.zeros((1, 10))
_model = linen.Dense(1)
try:
    _model.init(x)
except Exception as error:
    print(type(error).__name__)
    #> InvalidRngError

params = _model.init(jax.random.key(0), x)
shapes = jax.tree.map(jnp.shape, params)
print(shapes)
#> {'params': {'bias': (1,), 'kernel': (10, 1)}}

_layer = nnx.Linear(10, 1, rngs=nnx.Rngs(0))  # needs no input
size = sum(a.size for a in jax.tree.leaves(nnx.state(_layer)))
print(size)
#> 11
