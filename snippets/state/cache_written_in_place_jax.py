import jax
import jax.numpy as jnp

jax.config.update("jax_platforms", "cpu")


def write(cache, places, rows):
    return cache.at[places].set(rows)


cache = jnp.zeros((1024, 1024))  # diverges: given away
places = jnp.array([3, 5])
rows = jnp.ones((2, 1024))
new_caches = []
for donated in [(), (0,)]:
    f = jax.jit(write, donate_argnums=donated)
    compiled = f.lower(cache, places, rows).compile()
    m = compiled.memory_analysis()
    new = m.output_size_in_bytes - m.alias_size_in_bytes
    new += m.temp_size_in_bytes
    new_caches.append(new // cache.nbytes)
    print("donated:", donated, "new caches:", new_caches[-1])
    #> donated: () new caches: 1
    #> donated: (0,) new caches: 0

total = f(cache, places, rows).sum().item()
print(total)
#> 2048.0
