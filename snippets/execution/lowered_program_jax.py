import jax
import jax.numpy as jnp


@jax.jit
def f(x):
    y = 2 * jnp.sin(x)
    return y + x


x = jnp.ones(3)
lowered = f.lower(x)
for line in lowered.as_text().splitlines():
    if "stablehlo." in line:
        print(line.strip().split(" : ")[0])
        #> %0 = stablehlo.sine %arg0
        #> %cst = stablehlo.constant dense<2.000000e+00>
        #> %1 = stablehlo.broadcast_in_dim %cst, dims = []
        #> %2 = stablehlo.multiply %1, %0
        #> %3 = stablehlo.add %2, %arg0

y = lowered.compile()(x)
print(y[0].item())
#> 2.6829419136047363
