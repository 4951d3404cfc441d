import jax
import jax.numpy as jnp

f, orders = jnp.sin, []
for _ in range(6):
    f = jax.grad(f)
    orders.append(f(0.7).item())
print([round(v, 4) for v in orders])
#> [0.7648, -0.6442, -0.7648, 0.6442, 0.7648, -0.6442]

_value, _slope = jax.jvp(jnp.sin, (0.7,), (1.0,))
forward = [_value.item(), _slope.item()]
print([round(v, 4) for v in forward])
#> [0.6442, 0.7648]


def cubes(x):
    return (x**3).sum()


x = jnp.array([1.0, 2.0])
hessian = jax.hessian(cubes)(x)
forward_over_reverse = jax.jacfwd(jax.jacrev(cubes))(x)
each = jax.vmap(jax.grad(jnp.sin))(x)
print(hessian.tolist(), each)
#> [[6.0, 0.0], [0.0, 12.0]] [ 0.5403023  -0.41614684]
