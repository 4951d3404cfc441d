import jax

print([name for name in dir(jax.distributed) if name[0] != "_"])
#> ['initialize', 'is_initialized', 'shutdown']
starts = hasattr(jax.distributed, "initialize")
reduces = hasattr(jax.distributed, "all_reduce")  # diverges: in jax.lax
print(starts, reduces, hasattr(jax.lax, "psum"))
#> True False True
