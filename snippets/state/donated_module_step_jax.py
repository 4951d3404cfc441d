import jax
import jax.numpy as jnp
import optax
from flax import nnx

jax.config.update("jax_platforms", "cpu")
x, y = jnp.ones((2, 3)), jnp.ones((2, 1))
zeros = nnx.initializers.zeros


def step(model, optimizer):
    def loss(model):
        return jnp.square(model(x) - y).mean()

    optimizer.update(model, nnx.grad(loss)(model))


def addresses(*objects):
    arrays = jax.tree.leaves([nnx.state(o) for o in objects])
    return {a.unsafe_buffer_pointer() for a in arrays}


for donated in [(), ("model", "optimizer")]:
    model = nnx.Linear(3, 1, kernel_init=zeros, rngs=nnx.Rngs(0))
    optimizer = nnx.Optimizer(model, optax.adam(0.1), wrt=nnx.Param)
    _before = addresses(model, optimizer)
    old = model.kernel[...]  # diverges: not overwritten
    copy = old.copy()
    nnx.jit(step, donate_argnames=donated)(model, optimizer)
    in_place = addresses(model, optimizer) == _before
    _fate = "deleted" if old.is_deleted() else old[0].item()
    print("donated:", *donated, "in place:", in_place)
    #> donated: in place: False
    #> donated: model optimizer in place: True
    print("old:", _fate, "copy:", copy[0].item())
    #> old: 0.0 copy: 0.0
    #> old: deleted copy: 0.0

weight = model.kernel[...].reshape(3)  # agrees to 1e-5: float32
print([round(v, 4) for v in weight.tolist()])
#> [0.1, 0.1, 0.1]
