import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx


def make_inputs(n):
    random = np.random.default_rng(0)
    weights = random.standard_normal((n, 8, 8), dtype=np.float32) / 3
    layers = [(jnp.asarray(w), jnp.zeros(8)) for w in weights]
    return layers, jnp.ones((1, 8))


class Network(nnx.Module):
    def __init__(self, n):
        rngs = nnx.Rngs(0)
        layers = (nnx.Linear(8, 8, rngs=rngs) for _ in range(n))
        self.layers = nnx.List(layers)

    def __call__(self, x):
        for layer in self.layers:
            x = jnp.tanh(layer(x))
        return x


def make_module_inputs(n):
    layers, x = make_inputs(n)
    network = Network(n)
    for layer, (w, b) in zip(network.layers, layers):
        layer.kernel[...], layer.bias[...] = w, b
    return network, x


def make_split_inputs(n):
    network, x = make_module_inputs(n)
    return *nnx.split(network), x


def forward(layers, x):
    for w, b in layers:
        x = jnp.tanh(x @ w + b)
    return x


def module(network, x):
    return network(x)


def split(graph, state, x):
    return nnx.merge(graph, state)(x)


compiled = jax.jit(forward)
module_compiled = nnx.jit(module)
split_compiled = jax.jit(split)


def make_cached_inputs(n):
    network, x = make_module_inputs(n)
    return nnx.cached_partial(module_compiled, network), x


def cached(network, x):
    return network(x)


if __name__ == "__main__":
    y = np.asarray(compiled(*make_inputs(4)))  # agrees to 1e-5: sums
    by_module = module_compiled(*make_module_inputs(4))
    by_split = split_compiled(*make_split_inputs(4))
    same = np.allclose(y, by_module) and np.allclose(y, by_split)
    print(y.shape, same)
    #> (1, 8) True
