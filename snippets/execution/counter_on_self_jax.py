import jax
import jax.numpy as jnp
from flax import nnx

traces = []


class Plain:
    def __init__(self):
        self.calls = 0

    def step(self, x):
        traces.append("Plain")
        self.calls += 1
        return 2 * x


class Module(nnx.Module):
    def __init__(self):
        self.calls = nnx.Variable(jnp.array(0))

    def step(self, x):
        traces.append("Module")
        self.calls[...] += 1
        return 2 * x


x = jnp.ones(3)
plain, module = Plain(), Module()
plain_step = jax.jit(plain.step)
module_step = nnx.jit(Module.step)
for _ in range(4):
    y = plain_step(x)
    y = module_step(module, x)

plain_calls = plain.calls  # diverges: only tracing ran the line
module_calls = int(module.calls[...])
print(plain_calls, module_calls)
#> 1 4
print(traces)
#> ['Plain', 'Module']
