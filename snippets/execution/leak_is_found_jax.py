import jax
import jax.numpy as jnp


class Trainer:
    last = None


trainer = Trainer()


@jax.jit
def loss(w, x):
    hidden = jnp.sin(w * x)
    trainer.last = hidden
    return (hidden**2).sum()


w, x = jnp.float32(2), jnp.ones(3)
value = loss(w, x).item()  # nothing is wrong yet
print(round(value, 4), trainer.last)
#> 2.4805 JitTracer(float32[3])

jax.clear_caches()  # so that it traces again, now watched
try:
    with jax.checking_leaks():
        loss(w, x)
except Exception as error:
    lines = str(error).splitlines()
    print(lines[0])
    #> Leaked trace DynamicJaxprTrace. Leaked tracer(s):
    print(lines[3].split(" at ")[0])
    #> The error occurred while tracing the function loss
    # Who holds it: memory addresses are cut out.
    print(lines[4].split("<")[-1].split()[0])
    #> Trainer
