import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
PARTICLES, BOX, STEP = 16, 5.0, 0.01


def force(x):
    apart = x[:, None] - x
    apart = apart - BOX * jnp.round(apart / BOX)
    squares = (apart * apart).sum(-1) + jnp.eye(PARTICLES)
    sixth = 1 / (squares * squares * squares)
    strength = 24 * (2 * sixth * sixth - sixth) / squares
    return (strength[..., None] * apart).sum(1)


def step(x, v, f):
    v = v + 0.5 * STEP * f
    x = x + STEP * v
    f = force(x)
    return x, v + 0.5 * STEP * f, f


@jax.jit
def energy(x, v, f):
    apart = x[:, None] - x
    apart = apart - BOX * jnp.round(apart / BOX)
    sixth = 1 / ((apart**2).sum(-1) + 1e30 * jnp.eye(PARTICLES)) ** 3
    return 2 * (sixth**2 - sixth).sum() + 0.5 * (v**2).sum()


numbers = np.random.default_rng(0)
cells = np.stack(np.divmod(np.arange(PARTICLES), 4), 1)
x = jnp.asarray(cells * BOX / 4)
v = jnp.asarray(numbers.standard_normal(x.shape))
start = x, v, force(x)
nudged = x.at[0, 1].add(2.0**-52), v, force(x)
compiled = jax.jit(step)

eager = jitted = start
energies = energy(*start)
later = []
apart, nudge = {}, {}
for t in range(1, 2001):
    eager, jitted = step(*eager), compiled(*jitted)
    nudged = compiled(*nudged)
    apart[t] = float(jnp.abs(eager[0] - jitted[0]).max())
    nudge[t] = float(jnp.abs(nudged[0] - jitted[0]).max())
for t in (1,10,100,200,400,800,1200,1600,2000): print(t,apart[t],nudge[t])
print(energies, energy(*eager), energy(*jitted), energy(*nudged))
