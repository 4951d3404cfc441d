import jax
import jax.numpy as jnp


@jax.jit
def f(x):
    y = 2 * x
    print("print:", y)
    #> print: JitTracer(float32[2])
    jax.debug.print("debug.print: {}", y)
    return y + 1


x = jnp.array([1.0, 2.0])
for _ in range(2):
    z = f(x)
    #> debug.print: [2. 4.]
    #> debug.print: [2. 4.]
    jax.effects_barrier()
print(z.tolist())
#> [3.0, 5.0]
