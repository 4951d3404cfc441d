import jax
import jax.numpy as jnp

n = 1_000_000


def read_new(x, i):
    x = x.at[i].set(1)
    return x, x[i]


def double(x, i):
    x = x.at[i].set(2 * x[i])
    return x, x[i]


def read_old(x, i):
    old = x[i]
    return x.at[i].set(1), old


def copies(f, **options):
    program = jax.jit(f, **options).lower(x, 5).compile()
    return program.as_text().count(f"= f32[{n}]{{0}} copy(")


x = jnp.full(n, 3.0)
for f in (read_new, double, read_old):
    read = f(x, 5)[1].item()
    donated = copies(f, donate_argnums=0)
    print(f"{f.__name__}: {read=} {copies(f)=} {donated=}")
    #> read_new: read=1.0 copies(f)=1 donated=0
    #> double: read=6.0 copies(f)=1 donated=0
    #> read_old: read=3.0 copies(f)=1 donated=2
