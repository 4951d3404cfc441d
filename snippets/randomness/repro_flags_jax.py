import jax
import jax.numpy as jnp

zeros = jnp.zeros(3)
twice = jnp.array([0, 0])
values = jnp.array([1.0, 2.0])

flags = {"xla_gpu_deterministic_ops": True}
flags["xla_gpu_exclude_nondeterministic_ops"] = True


def write(x):
    return x.at[twice].set(values)


def add(x):
    return x.at[twice].add(values)


for _f in write, add:
    _compiled = jax.jit(_f, compiler_options=flags)
    _row = _compiled(zeros)
    print(_f.__name__, _row.tolist())

added = _row
try:
    wrong = {"xla_gpu_determinism": True}
    jax.jit(add, compiler_options=wrong)(zeros)
except jax.errors.JaxRuntimeError as error:
    print(error)
