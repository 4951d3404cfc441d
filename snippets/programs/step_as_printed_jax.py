# no equivalent in PyTorch: the printed program is for JAX
import jax

for line in "w = jax.random.normal(key, (2, 1))", "w = jnp.ones(2)":
    try:
        exec(line, {"jax": jax})
    except NameError as error:
        print(error)
        #> name 'key' is not defined
        #> name 'jnp' is not defined

key = jax.random.key(0)
w, b = jax.random.normal(key, (2, 1)), jax.random.normal(key, (1,))
x, y = jax.random.normal(key, (3, 2)), jax.random.normal(key, (3, 1))
print("b is w[0]:", bool(b[0] == w[0, 0]))
#> b is w[0]: True
print("y is the start of x:", bool((y[:, 0] == x.ravel()[:3]).all()))
#> y is the start of x: True


def loss(params):
    w, b = params
    return ((x @ w + b - y) ** 2).mean()


programs = []


def note(event, seconds, **details):
    if event.endswith("/backend_compile_duration"):
        programs.append(event)


jax.monitoring.register_event_duration_secs_listener(note)
grads = jax.grad(loss)((w, b))
print("more than one program without jit:", len(programs) > 1)
#> more than one program without jit: True
programs.clear()
jax.jit(jax.grad(loss))((w, b))
print("programs with jit:", len(programs))
#> programs with jit: 1

try:
    (w, b) - grads
except TypeError as error:
    print(error)
    #> unsupported operand type(s) for -: 'tuple' and 'tuple'
