import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
x = jnp.linspace(-jnp.pi, jnp.pi, 2000)
y = jnp.sin(x)
powers = jnp.stack([x**0, x, x**2, x**3])


@jax.jit
def loss(w, basis):
    return ((w @ basis - y) ** 2).sum()


_closed_form = jnp.linalg.lstsq(powers.T, y)[0]
least = loss(_closed_form, powers).item()
print(f"least: {least:.3f}")
#> least: 8.817

start = jnp.array([0.1, 0.2, -0.1, 0.05])
_curvatures = jnp.linalg.eigvalsh(jax.hessian(loss)(start, powers))
condition = (_curvatures[-1] / _curvatures[0]).item()
largest_rate = 2 / _curvatures[-1].item()
print(f"condition: {condition:.0f}, rates below {largest_rate:.2e}")
#> condition: 325, rates below 3.56e-06


@jax.jit
def descend(w, basis, rate, steps):
    def step(_, w):
        return w - rate * jax.grad(loss)(w, basis)

    return jax.lax.fori_loop(0, steps, step, w)


for _rate in 1e-6, 3e-6, 4e-6:
    _excess = loss(descend(start, powers, _rate, 2000), powers) - least
    print(f"too much after 2000 steps of {_rate}: {_excess:.2f}")
    #> too much after 2000 steps of 1e-06: 0.13
    #> too much after 2000 steps of 3e-06: 0.00
    #> too much after 2000 steps of 4e-06: inf

_orthonormal = jnp.linalg.qr(powers.T).Q.T
_w = descend(jnp.zeros(4), _orthonormal, 0.5, 1)
after_one = loss(_w, _orthonormal).item()
print(f"one step, orthonormal: {after_one:.3f}")
#> one step, orthonormal: 8.817
