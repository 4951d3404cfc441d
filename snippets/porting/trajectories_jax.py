import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
PARTICLES, BOX, STEP = 16, 5.0, 0.01


def neighbors(x):
    apart = x[:, None] - x
    apart = apart - BOX * jnp.round(apart / BOX)
    return apart, (apart * apart).sum(-1)


def force(x):
    apart, squares = neighbors(x)
    squares = squares + jnp.eye(PARTICLES)
    sixth = 1 / (squares * squares * squares)
    strength = 24 * (2 * sixth * sixth - sixth) / squares
    return (strength[..., None] * apart).sum(1)


def energy(x, v):
    squares = neighbors(x)[1] + 1e30 * jnp.eye(PARTICLES)
    sixth = 1 / (squares * squares * squares)
    return 2 * (sixth * sixth - sixth).sum() + 0.5 * (v * v).sum()


def step(x, v, f):
    v = v + 0.5 * STEP * f
    x = x + STEP * v
    f = force(x)
    return x, v + 0.5 * STEP * f, f


def positions(step, x, v):
    seen, f, start = {}, force(x), energy(x, v)
    for t in range(1, 2001):
        x, v, f = step(x, v, f)
        seen[t] = x
    error = float(abs(energy(x, v) / start - 1))
    return seen, error


numbers = np.random.default_rng(0)
cells = np.stack(np.divmod(np.arange(PARTICLES), 4), 1)
x = jnp.asarray(cells * BOX / 4)
v = jnp.asarray(numbers.standard_normal(x.shape))
moved = x.at[0, 1].add(2.0**-52)
compiled = jax.jit(step)
_eager, _error = positions(step, x, v)
_compiled, _compiled_error = positions(compiled, x, v)
_moved, _moved_error = positions(compiled, moved, v)

bounds = {100: (0.0, 1e-12), 400: (1e-14, 1e-9),
          800: (1e-10, 1e-4), 2000: (0.1, BOX * 2)}
for t, (low, high) in bounds.items():
    _by_compiling = abs(_compiled[t] - _eager[t]).max()
    _by_moving = abs(_moved[t] - _compiled[t]).max()
    print(f"{t} steps, apart by {low} to {high}:",
          bool(low < _by_compiling < high),
          bool(low < _by_moving < high))
    #> 100 steps, apart by 0.0 to 1e-12: True True
    #> 400 steps, apart by 1e-14 to 1e-09: True True
    #> 800 steps, apart by 1e-10 to 0.0001: True True
    #> 2000 steps, apart by 0.1 to 10.0: True True
conserved = max(_error, _compiled_error, _moved_error) < 0.01
print("energy conserved to 1% in each:", conserved)
#> energy conserved to 1% in each: True
