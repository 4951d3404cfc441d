import jax
import jax.numpy as jnp


def f(x):
    return jnp.sin(x) * x


df = jax.grad(f)  # a function: nothing has run
x_type = jax.ShapeDtypeStruct((), jnp.float32)
print(jax.make_jaxpr(df)(x_type))  # its program, without an x
#> { lambda ; a:f32[]. let
#>     b:f32[] = sin a
#>     c:f32[] = cos a
#>     _:f32[] = mul b a
#>     d:f32[] = mul b 1.0:f32[]
#>     e:f32[] = mul 1.0:f32[] a
#>     f:f32[] = mul e c
#>     g:f32[] = add_any d f
#>   in (g,) }

x = jnp.float32(2)
y = f(x)
slope = df(x)
again = df(x)
print(f"{y:.6f} {slope:.6f} {again:.6f}")
#> 1.818595 0.077004 0.077004
