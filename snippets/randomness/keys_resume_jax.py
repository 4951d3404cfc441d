import jax
import jax.numpy as jnp

key = jax.random.key(0)


@jax.jit
def train_step(weight, key):
    shuffle_key, dropout_key = jax.random.split(key)
    batch = jax.random.permutation(shuffle_key, 8)[:4] / 8
    keep = jax.random.bernoulli(dropout_key, 0.5, (4,))
    return weight - 0.1 * jnp.mean(keep * batch * weight)


def train(checkpoint, steps):
    weight, first = checkpoint["weight"], checkpoint["step"]
    for step in range(first, first + steps):
        weight = train_step(weight, jax.random.fold_in(key, step))
    return {"weight": weight, "step": first + steps}


start = {"weight": jnp.ones(()), "step": 0}  # diverges: what is saved
_whole = train(start, 10)
_half = train(start, 5)
_resumed = train(_half, 5)
resumed = bool(_resumed["weight"] == _whole["weight"])
print(resumed, sorted(_half))
#> True ['step', 'weight']

_without = train({"weight": _half["weight"], "step": 0}, 5)
without = bool(_without["weight"] == _whole["weight"])
print(without)
#> False
