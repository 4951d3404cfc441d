import jax
import jax.numpy as jnp


@jax.jit
def forgets(a):
    for i in range(3):
        a = a.at[i].set(2 * a[i] + 1)


@jax.jit
def returns(a):
    for i in range(3):
        a = a.at[i].set(2 * a[i] + 1)
    return a



x = jnp.arange(3.0)  # diverges: forgets wrote into it
print(forgets(x), x.tolist())
#> None [0.0, 1.0, 2.0]
for f in (forgets, returns):
    memory = f.lower(x).compile().memory_analysis()
    read = memory.argument_size_in_bytes
    written = memory.output_size_in_bytes
    print(f"{f.__name__}: {read=} bytes, {written=} bytes")
    #> forgets: read=0 bytes, written=0 bytes
    #> returns: read=12 bytes, written=12 bytes

y = returns(x)
print(y.tolist())
#> [1.0, 3.0, 5.0]
