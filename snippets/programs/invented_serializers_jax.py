# no equivalent in PyTorch: the modules are missing in JAX
import jax
import jax.numpy as jnp
from flax import linen

try:
    compile("model = jax لنش.model", "<printed>", "exec")
except SyntaxError as error:
    print(f"{type(error).__name__}: {error.msg}")
    #> SyntaxError: invalid syntax

for _name in "model", "serializers":
    try:
        getattr(jax, _name)
    except AttributeError as error:
        print(f"{type(error).__name__}: {error}")
        #> AttributeError: module 'jax' has no attribute 'model'
        #> AttributeError: module 'jax' has no attribute 'serializers'

_layer, x = linen.Dense(1), jnp.zeros((1, 10))
try:
    _layer.init(x)
except Exception as error:
    print(type(error).__name__)
    #> InvalidRngError
params = _layer.init(jax.random.key(0), x)
print(jax.tree.map(jnp.shape, params))
#> {'params': {'bias': (1,), 'kernel': (10, 1)}}
