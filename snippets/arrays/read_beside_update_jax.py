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


def in_a_loop(x, i):
    def step(x, i):
        return x.at[i].set(1), x[i]

    return jax.lax.scan(step, x, jnp.arange(100))


def program(f, **options):
    return jax.jit(f, **options).lower(x, 5).compile().as_text()


def copies(text):
    return text.count(f"= f32[{n}]{{0}} copy(")


x = jnp.full(n, 3.0)
for f in (read_new, double, read_old):
    read = f(x, 5)[1].item()
    plain, donated = program(f), program(f, donate_argnums=0)
    print(f"{f.__name__}: {read=}, copies={copies(plain)}")
    #> read_new: read=1.0, copies=1
    #> double: read=6.0, copies=1
    #> read_old: read=3.0, copies=1
    print(f"{f.__name__}, donated: copies={copies(donated)}")
    #> read_new, donated: copies=0
    #> double, donated: copies=0
    #> read_old, donated: copies=2

body = program(in_a_loop, donate_argnums=0).partition("ENTRY")[0]
print(f"in the body of a loop: copies={copies(body)}")
#> in the body of a loop: copies=2
