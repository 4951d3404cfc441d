import jax
import jax.numpy as jnp


class Scale:
    def __init__(self, by):
        self.by = by

    def apply(self, x):
        return self.by * x


x = jnp.arange(3.0)
scale = Scale(2.0)
apply = jax.jit(scale.apply)
before = apply(x).tolist()
scale.by = 5.0
after = apply(x).tolist()  # diverges: the attribute was baked in
wrapped_anew = jax.jit(scale.apply)(x).tolist()  # diverges: equal key
other = jax.jit(Scale(5.0).apply)(x).tolist()
print(f"{before=} {after=}")
#> before=[0.0, 2.0, 4.0] after=[0.0, 2.0, 4.0]
print(f"{wrapped_anew=} {other=}")
#> wrapped_anew=[0.0, 2.0, 4.0] other=[0.0, 5.0, 10.0]
