import jax
import jax.numpy as jnp


@jax.jit
def f(x):
    y = 2 * jnp.sin(x)
    return y + x


x = jnp.ones(3)
traced = f.trace(x)
print(traced.jaxpr)
#> { lambda ; a:f32[3]. let
#>     b:f32[3] = sin a
#>     c:f32[3] = mul 2.0:f32[] b
#>     d:f32[3] = add c a
#>   in (d,) }

operations = [str(eqn.primitive) for eqn in traced.jaxpr.eqns]
y = f(x)
print(operations, y[0].item())
#> ['sin', 'mul', 'add'] 2.6829419136047363
