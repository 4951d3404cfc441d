import jax
import jax.numpy as jnp


def make_inputs(n):
    return jax.random.key(0), jnp.arange(n, dtype=jnp.float32)


def shuffled(key, x):
    return jax.random.permutation(key, x)


compiled = jax.jit(shuffled)

if __name__ == "__main__":
    x = compiled(*make_inputs(1000))  # diverges: own generators
    total = float(x.sum())
    print(total)
    #> 499500.0
