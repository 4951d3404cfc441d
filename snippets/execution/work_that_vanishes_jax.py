import jax
import jax.numpy as jnp

x = jnp.arange(16.0).reshape(4, 4)


def products(f, *args):
    program = jax.jit(f).lower(*args).compile()
    return int(program.cost_analysis().get("flops", 0)) // (2 * 4**3)


def repeated(x):
    for _ in range(10):
        y = x @ x
    return y


def unused(x):
    for _ in range(10):
        x @ x
    return x + 1


def constant():
    return x @ x


of_repeated = products(repeated, x)
of_unused = products(unused, x)
of_constant = products(constant)  # diverges: computed by the compiler
print(of_repeated, of_unused, of_constant)
#> 1 0 0
