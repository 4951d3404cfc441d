import jax
import jax.numpy as jnp

jax.config.update("jax_platforms", "cpu")


@jax.jit
def write(cache, row):
    cache[1] = row
    return cache[...].sum()


cache = jax.new_ref(jnp.zeros((2, 3)))  # diverges: a reference
row = jnp.ones(3)
print(write.trace(cache, row).jaxpr)
#> { lambda ; a:Ref{f32[2,3]} b:f32[3]. let
#>     a[1,:] <- b
#>     c:f32[2,3] <- a[...]
#>     d:f32[] = reduce_sum[axes=(0, 1) out_sharding=None] c
#>   in (d,) }
program = write.lower(cache, row).compile().as_text()
program = program.partition(", entry")[0]
print(program[program.index("input_output"):])
#> input_output_alias={ {1}: (0, {}, may-alias) }

_address = cache.unsafe_buffer_pointer()
total = write(cache, row)
same_memory = cache.unsafe_buffer_pointer() == _address
written = cache[...]
print(total.item(), written.tolist(), same_memory)
#> 3.0 [[0.0, 0.0, 0.0], [1.0, 1.0, 1.0]] True
