import jax


def make_inputs(n):
    return jax.random.key(0), n


def make_inputs_rbg(n):
    return jax.random.key(0, impl="rbg"), n


def numbers(key, n):
    return jax.random.normal(key, (n,))


compiled = jax.jit(numbers, static_argnums=1)

if __name__ == "__main__":
    x = compiled(*make_inputs(10_000))  # diverges: own generators
    centered = abs(float(x.mean())) < 0.1
    spread = 0.9 < float(x.std()) < 1.1
    print(x.shape == (10_000,), centered, spread)
    #> True True True
