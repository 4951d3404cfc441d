import jax
import jax.numpy as jnp

cases = {
    "wrap": lambda i: (i * 2**28) * 16 // 16,
    "double and halve": lambda i: (i * 2**30) * 2 // 2,
    "floor division": lambda i: i // 7,
    "to float and back": lambda i: (i + 2**24).astype("float32"),
    "clip, bounds reversed": lambda i: jnp.clip(i, 3, 1),
    "float to int8": lambda i: (i * 25.0).astype("int8"),
}

i = jnp.arange(-4, 5)
changed = []
for _name, _f in cases.items():
    if not jnp.array_equal(_f(i), jax.jit(_f)(i)):
        changed.append(_name)
print(changed, "of", len(cases))
#> [] of 6

wrapped = jax.jit(cases["wrap"])(i)
print(wrapped.tolist())
#> [0, 0, 0, 0, 0, 0, 0, 0, 0]
clipped = jax.jit(cases["clip, bounds reversed"])(i)
print(clipped.tolist())
#> [1, 1, 1, 1, 1, 1, 1, 1, 1]
