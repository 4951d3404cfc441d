import jax
import jax.numpy as jnp

total_ref = jax.new_ref(jnp.array(1.0))
step_ref = jax.new_ref(jnp.array(2.0))


@jax.jit
def add(a, b):
    a[...] += b[...]


@jax.jit
def add_total(a):
    a[...] += total_ref[...]


@jax.jit
def give_back(a):
    a[...] += 1
    return a


def store(x):
    total_ref[...] = x


def attempt(f, *args):
    try:
        f(*args)
        return "done"
    except Exception as e:
        return str(e).splitlines()[0].split("[]}")[-1].strip(",. ")


add(total_ref, step_ref)
summed = float(total_ref[...])
print(summed)
#> 3.0

print(attempt(add, total_ref, total_ref))
#> appeared at both a and b
print(attempt(add_total, total_ref))
#> was both closed over and passed as the argument a
print(attempt(give_back, total_ref))
#> but mutable array references cannot be returned
print(attempt(jax.vmap(store), jnp.arange(3.0)))
#> Move the array reference to be an argument to the vmapped function?
print(attempt(lambda a: a + 1, total_ref))
#> unsupported operand type(s) for +: 'Ref' and 'int'
after = float(total_ref[...])  # diverges: nothing was written
print(after)
#> 3.0
