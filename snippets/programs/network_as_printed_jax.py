# no equivalent in PyTorch: the printed program is JAX's
import jax
import jax.numpy as jnp


class Plain:
    def __init__(self):
        self.w1, self.w2 = jnp.ones((10, 10)), jnp.ones((10, 1))

    def __call__(self, x):
        return self.w2 @ jax.nn.relu(self.w1 @ x)

    def right(self, x):
        return jax.nn.relu(x @ self.w1) @ self.w2


network, x = Plain(), jnp.ones((5, 10))
for _shape in (10,), (5, 10), (10, 5):
    try:
        network(jnp.ones(_shape))
    except TypeError as error:
        print(_shape, str(error).rpartition(", ")[2])
        #> (10,) got (1,) and (10,).
        #> (5, 10) got (10,) and (5,).
        #> (10, 5) got (1,) and (10,).

for _transform in jax.grad, jax.jit:
    try:
        _transform(lambda network: network.right(x).sum())(network)
    except TypeError as error:
        _named = "__main__.Plain'" in str(error)
        print(_transform.__name__, "TypeError, of Plain:", _named)
        #> grad TypeError, of Plain: True
        #> jit TypeError, of Plain: True

forward = jax.jit(network.right)
before = forward(x)[0].item()
network.w2 = 2 * network.w2
print("weights doubled:", before, "then", forward(x)[0].item())
#> weights doubled: 100.0 then 100.0
print("numbers:", network.w1.size + network.w2.size)
#> numbers: 110
