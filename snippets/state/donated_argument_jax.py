import jax
import jax.numpy as jnp

jax.config.update("jax_platforms", "cpu")
# The runtime would also log what it raises.
jax.config.update("jax_logging_level", "CRITICAL")


def add_one(x):
    return x + 1


step = jax.jit(add_one, donate_argnums=0)
x = jnp.arange(4.0)  # diverges: given away
_address = x.unsafe_buffer_pointer()
y = step(x)  # diverges: given away below
same_memory = y.unsafe_buffer_pointer() == _address
print(y.tolist(), same_memory)
#> [1.0, 2.0, 3.0, 4.0] True

after = None  # diverges: it was given away
for use in (x.tolist, lambda: step(x)):
    try:
        after = use()
    except (RuntimeError, ValueError) as error:
        print(str(error).split(": ")[-1])
        #> Array has been deleted with shape=float32[4].
        #> Buffer has been deleted or donated.

compiled = step.lower(y).compile()
program = compiled.as_text().partition(", entry")[0]
print(program[program.index("input_output"):])
#> input_output_alias={ {}: (0, {}, may-alias) }
aliased = compiled.memory_analysis().alias_size_in_bytes
print(aliased == y.nbytes)
#> True

z = step(x=y)
print(z.tolist(), y.is_deleted())
#> [2.0, 3.0, 4.0, 5.0] True
