import jax
import jax.numpy as jnp

xs = jnp.linspace(0.0, 1.0, 16 * 32).reshape(16, 32)
_runs = []


def energy(x):  # two matrices of 32 by 32 for each example
    _runs.append(x.shape)
    return jnp.trace(jnp.outer(x, x) @ jnp.outer(x, x))


def largest(f):
    def of(jaxpr):
        sizes = [v.aval.size for e in jaxpr.eqns for v in e.outvars]
        inner = [p for e in jaxpr.eqns for p in e.params.values()]
        return max(sizes + [of(p) for p in inner if hasattr(p, "eqns")])

    return of(jax.make_jaxpr(f)(xs))


def in_chunks(xs):
    return jax.lax.map(energy, xs, batch_size=5)


all_at_once = jax.vmap(energy)
energies = in_chunks(xs)
print(bool(jnp.allclose(energies, all_at_once(xs))))
#> True

sizes = largest(all_at_once), largest(in_chunks)
print(sizes)
#> (16384, 5120)
_runs.clear()
in_chunks(xs)
traces = len(_runs)  # diverges: PyTorch calls it once for each chunk
print(traces)
#> 2
