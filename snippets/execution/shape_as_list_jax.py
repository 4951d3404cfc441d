import jax

compiles = []


def note(event, seconds, **details):
    if event.endswith("/backend_compile_duration"):
        compiles.append(event)


def new(shape):
    before = len(compiles)
    noise = jax.random.normal(key, shape)
    return len(compiles) - before, noise.shape


key = jax.random.key(0)
jax.monitoring.register_event_duration_secs_listener(note)
as_tuple = new((3,))
as_list = new([3])  # diverges: jax.random makes it a tuple
again = new([3])
print(f"{as_tuple=} {as_list=}")
#> as_tuple=(1, (3,)) as_list=(0, (3,))
print(f"{again=}")
#> again=(0, (3,))
