import jax
import jax.numpy as jnp


def total_positive(x):
    return x[x > 0].sum()


x = jnp.array([1.0, -2.0, 3.0, -4.0])
try:
    jax.jit(total_positive)(x)
except jax.errors.NonConcreteBooleanIndexError as error:
    print(str(error).splitlines()[0])
    #> Array boolean indices must be concrete; got bool[4]


@jax.jit
def total_selected(x):
    return jnp.where(x > 0, x, 0).sum()


@jax.jit
def total_of_first(x):
    (index,) = jnp.nonzero(x > 0, size=4, fill_value=x.size)
    return x.at[index].get(mode="fill", fill_value=0).sum()


total = total_positive(x)
selected, sized = total_selected(x), total_of_first(x)
print(float(total), float(selected), float(sized))
#> 4.0 4.0 4.0
