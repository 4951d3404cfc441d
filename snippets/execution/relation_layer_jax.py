import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
x = jnp.asarray(rng.normal(size=(5, 4)), jnp.float32)
weights = jnp.asarray(rng.normal(size=(3, 4, 2)), jnp.float32)
source, target = jnp.asarray(rng.integers(0, 5, size=(2, 12)))
relation = jnp.asarray(rng.integers(0, 3, size=12))


def layer(x):
    out = jnp.zeros((5, 2))
    for r in range(3):
        edges = relation == r
        messages = x[source[edges]] @ weights[r]
        out = out.at[target[edges]].add(messages)
    return out


@jax.jit
def whole_layer(x):
    messages = jnp.einsum("ei,eij->ej", x[source], weights[relation])
    return jnp.zeros((5, 2)).at[target].add(messages)


try:
    jax.jit(layer)(x)
except jax.errors.NonConcreteBooleanIndexError as error:
    print(str(error).splitlines()[0])
    #> Array boolean indices must be concrete; got bool[12]

out = layer(x)
rewritten = whole_layer(x)
print(bool(jnp.allclose(out, rewritten, atol=1e-5)))
#> True
