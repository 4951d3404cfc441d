# no equivalent in PyTorch: the printed program is for JAX
import jax
import jax.numpy as jnp

try:
    compile("%timeit jnp.dot(y, y.T)", "line", "exec")
except SyntaxError as error:
    print("%timeit:", error.msg)
    #> %timeit: invalid syntax

key = jax.random.PRNGKey(0)
print("key:", key.dtype, "today:", jax.random.key(0).dtype)
#> key: uint32 today: key<fry>
x = jax.random.normal(key, (8,))
y = jax.random.normal(key, (100, 100))
drawn_twice = bool((x == y.ravel()[:8]).all())
print("the same numbers in both draws:", drawn_twice)
#> the same numbers in both draws: True
with jax.threefry_partitionable(False):
    before = jax.random.normal(key, (8,))
print("as before JAX 0.5:", bool((x == before).all()))
#> as before JAX 0.5: False
default = jax.devices()[0]
print("on the default device:", y.devices() == {default})
#> on the default device: True

programs = []


def note(event, seconds, **details):
    if event.endswith("/backend_compile_duration"):
        programs.append(event)


jax.monitoring.register_event_duration_secs_listener(note)
jnp.dot(y, y.T).block_until_ready()
print("programs, eager:", len(programs))
#> programs, eager: 2
programs.clear()
jax.jit(lambda y: y @ y.T)(y).block_until_ready()
print("programs, jit:", len(programs))
#> programs, jit: 1
