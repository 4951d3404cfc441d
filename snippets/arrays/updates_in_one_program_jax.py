import re

import jax
import jax.numpy as jnp

n = 1_000_000


def one(x):
    return x.at[0].set(1)


def two(x):
    return x.at[0].set(1).at[9].set(2)


def hundred(x):
    def put(i, x):
        return x.at[i].set(i)

    return jax.lax.fori_loop(0, 100, put, x)


def two_in_a_new_array(x):
    return two(x + 1)


def program(f, **options):
    compiled = jax.jit(f, **options).lower(jnp.zeros(n)).compile()
    return compiled.as_text()


def copies(text):
    return text.count(f"= f32[{n}]{{0}} copy(")


for f in (one, two, hundred, two_in_a_new_array):
    print(f"{f.__name__}: copies={copies(program(f))}")
    #> one: copies=1
    #> two: copies=1
    #> hundred: copies=1
    #> two_in_a_new_array: copies=0
for f in (one, two, hundred):
    text = program(f, donate_argnums=0)
    print(f"{f.__name__}, donated: copies={copies(text)}")
    #> one, donated: copies=0
    #> two, donated: copies=0
    #> hundred, donated: copies=0

text = program(two, donate_argnums=0).partition("ENTRY")[2]
kinds = re.findall(r" = \S+ ([\w-]+)\(", text)
print("two, donated:", *sorted(set(kinds)))
#> two, donated: constant dynamic-update-slice parameter

written = two(jnp.zeros(n))[:10]
