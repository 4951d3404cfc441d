import jax
import jax.numpy as jnp
from flax import errors, nnx

x = jnp.ones((1, 100))
model = nnx.Dropout(0.5, rngs=nnx.Rngs(0))


def exported(model):
    program = jax.export.export(jax.jit(lambda x: model(x)))(x)
    return jax.export.deserialize(program.serialize()).call


model.train()
try:
    exported(model)
except errors.TraceContextError as error:
    print(str(error).split(" (")[0])
    #> Cannot mutate RngCount from a different trace level

model.eval()
loaded = exported(model)
eval_drops = bool((loaded(x) == 0).any())
print("in eval mode, dropped:", eval_drops)
#> in eval mode, dropped: False
