# no equivalent in PyTorch: an nn.Module is an object that changes

import equinox as eqx
import jax
import jax.numpy as jnp


class Model(eqx.Module):
    weight: jax.Array
    calls: eqx.nn.StateIndex

    def __init__(self):
        self.weight = jnp.array([2.0, 3.0])
        self.calls = eqx.nn.StateIndex(jnp.array(0))

    def __call__(self, x, state):
        state = state.set(self.calls, state.get(self.calls) + 1)
        return (self.weight * x).sum(), state


@eqx.filter_jit
def step(model, state, x):
    grads, state = eqx.filter_grad(Model.__call__, has_aux=True)(
        model, x, state
    )
    updates = jax.tree.map(lambda g: -0.5 * g, grads)
    return eqx.apply_updates(model, updates), state


model, state = eqx.nn.make_with_state(Model)()
trained, state = step(model, state, jnp.array([1.0, -2.0]))
print(model.weight.tolist(), trained.weight.tolist())
#> [2.0, 3.0] [1.5, 4.0]
print(int(state.get(model.calls)))
#> 1

try:
    model.weight = jnp.zeros(2)
except AttributeError as e:
    print(e)
    #> cannot assign to field 'weight'
edited = eqx.tree_at(lambda m: m.weight, model, jnp.zeros(2))
print(model.weight.tolist(), edited.weight.tolist())
#> [2.0, 3.0] [0.0, 0.0]
