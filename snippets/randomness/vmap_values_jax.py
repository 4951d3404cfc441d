import jax
import jax.numpy as jnp

xs = jnp.array([[1.0, -2.0, 3.0], [-4.0, 5.0, -6.0]])


def refusal(f):
    try:
        return jax.vmap(f)(xs)
    except (TypeError, IndexError) as error:
        return type(error).__name__


print(refusal(lambda x: x if x[0] > 0 else -x))
#> TracerBoolConversionError
print(refusal(lambda x: x * x[0].item()))
#> ConcretizationTypeError
print(refusal(lambda x: jnp.nonzero(x > 0)[0]))
#> ConcretizationTypeError
print(refusal(lambda x: x[x > 0]))
#> NonConcreteBooleanIndexError
print(refusal(lambda x: x.at[x < 0].set(0)))
#> NonConcreteBooleanIndexError

either = jax.vmap(lambda x: jnp.where(x[0] > 0, x, -x))(xs)
print(either.tolist())
#> [[1.0, -2.0, 3.0], [4.0, -5.0, 6.0]]
scaled = jax.vmap(lambda x: x * x[0])(xs)
print(scaled.tolist())
#> [[1.0, -2.0, 3.0], [16.0, -20.0, 24.0]]
positive = jax.vmap(lambda x: jnp.where(x > 0, x, 0))(xs)
print(positive.tolist())
#> [[1.0, 0.0, 3.0], [0.0, 5.0, 0.0]]


def where_positive(x):
    return jnp.nonzero(x > 0, size=3, fill_value=-1)[0]


indices = jax.vmap(where_positive)(xs)
print(indices.tolist())
#> [[0, 2, -1], [1, -1, -1]]
