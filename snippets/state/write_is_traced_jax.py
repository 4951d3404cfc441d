import jax
import jax.numpy as jnp

jax.config.update("jax_platforms", "cpu")


@jax.jit
def write(cache, row):
    cache[1] = row
    return cache[...].sum()


cache = jax.new_ref(jnp.zeros((2, 3)))
row = jnp.ones(3)
print(write.trace(cache, row).jaxpr)
program = write.lower(cache, row).compile().as_text()
program = program.partition(", entry")[0]
print(program[program.index("input_output"):])

address = cache[...].unsafe_buffer_pointer()
total = write(cache, row)
same_memory = cache[...].unsafe_buffer_pointer() == address
written = cache[...]
print(total.item(), written.tolist(), same_memory)
