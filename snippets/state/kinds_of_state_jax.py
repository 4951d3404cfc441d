import jax
import jax.numpy as jnp
from flax import nnx


class Cache(nnx.Variable):
    pass


class Model(nnx.Module):
    def __init__(self):
        self.weight = nnx.Param(jnp.ones(2))
        self.mean = nnx.BatchStat(jnp.zeros(2))
        self.mask = Cache(jnp.ones(2))
        self.plain = jnp.ones(2)


def names(*filters):
    paths, _ = zip(*nnx.to_flat_state(nnx.state(model, *filters)))
    return sorted(".".join(path) for path in paths)


model = Model()
trained = names(nnx.Param)
saved = names(nnx.Any(nnx.Param, nnx.BatchStat))
everything = names()  # diverges: a plain array is
print(trained, saved)
#> ['weight'] ['mean', 'weight']
print(everything)
#> ['mask', 'mean', 'plain', 'weight']


def loss(model):
    return (model.weight * model.mask + model.mean).sum()


grads = nnx.grad(loss)(model)
print(nnx.to_pure_dict(grads).keys())
#> dict_keys(['weight'])

half = jax.tree.map(lambda a: a.astype(jnp.bfloat16), nnx.state(model))
nnx.update(model, half)
still_float32 = model.plain.dtype == jnp.float32  # diverges: cast too
print(model.mean.dtype, model.plain.dtype)
#> bfloat16 bfloat16
