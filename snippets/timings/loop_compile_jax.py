import jax
import jax.numpy as jnp
import numpy as np


def make_inputs(steps):
    random = np.random.default_rng(0)
    w = jnp.float32(random.uniform(0.1, 0.9, 128))
    xs = jnp.float32(random.standard_normal((steps, 128)))
    return w, xs


@jax.jit
def unrolled(w, xs):
    h = jnp.zeros_like(w)
    for x in xs:
        h = jnp.sin(h) * w + x
    return h


@jax.jit
def scanned(w, xs):
    def advance(h, x):
        return jnp.sin(h) * w + x, None

    h, _ = jax.lax.scan(advance, jnp.zeros_like(w), xs)
    return h


@jax.jit
def counted(w, xs):
    def advance(i, h):
        return jnp.sin(h) * w + xs[i]

    return jax.lax.fori_loop(0, len(xs), advance, jnp.zeros_like(w))


if __name__ == "__main__":
    w, xs = make_inputs(16)
    h = np.asarray(unrolled(w, xs))  # agrees to 1e-5: float32 sines
    same = [np.allclose(h, f(w, xs)) for f in (scanned, counted)]
    print(h.shape, same)
    #> (128,) [True, True]
