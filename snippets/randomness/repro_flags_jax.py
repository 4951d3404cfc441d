import jax
import jax.numpy as jnp

x = jnp.zeros(3)
twice = jnp.array([0, 0])
values = jnp.array([1.0, 2.0])


def compiled(f, *flags):
    options = dict.fromkeys(flags, True)
    return jax.jit(f, compiler_options=options)


def write(x):
    return x.at[twice].set(values)


def add(x):
    return x.at[twice].add(values)


flag = "xla_gpu_deterministic_ops"
print("write:", compiled(write, flag)(x).tolist())
#> write: [2.0, 0.0, 0.0]
added = compiled(add, flag)(x)
print("add:", added.tolist())
#> add: [3.0, 0.0, 0.0]


removed = "xla_gpu_deterministic_reductions"
try:
    compiled(add, removed)(x)
except jax.errors.JaxRuntimeError as error:
    print(removed + ":", str(error).split(": ")[1])
    #> xla_gpu_deterministic_reductions: No such compile option
