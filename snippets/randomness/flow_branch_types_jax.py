import jax
import jax.numpy as jnp


def tried(true_branch):
    try:
        y = jax.lax.cond(p, true_branch, lambda x: x + 1, x)
        return [float(element) for element in y]
    except TypeError as error:
        print(str(error).splitlines()[5].rsplit(", ", 1)[1])
        #> so the dtypes do not match.
        #> so the shapes do not match.
        #> so their Python types differ.
        #> so the shapes do not match.
        return "refused"


p, x = jnp.array(True), jnp.array([1.0, 2.0])

dtypes = tried(lambda x: x.astype(jnp.bfloat16))
ranks = tried(lambda x: x.sum())
structures = tried(lambda x: (x + 1, x + 2))

sizes = tried(lambda x: jnp.append(x, x))  # diverges: who compares
print(sizes)
#> refused

same_array = tried(lambda x: x)  # diverges: aliasing
print(same_array)
#> [1.0, 2.0]

updated = tried(lambda x: x.at[0].add(1))  # diverges: mutation
print(updated)
#> [2.0, 2.0]
