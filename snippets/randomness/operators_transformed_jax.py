import jax
import jax.numpy as jnp


def cond(x):
    return x * jax.lax.cond(x.sum() > 0, jnp.sin, jnp.cos, x)


def while_loop(x):
    def square(state):
        return state[0] + 1, state[1] * state[1]

    return jax.lax.while_loop(lambda s: s[0] < 3, square, (0, x))[1]


def scan(x):
    def multiply(product, x):
        return product * x, product * x

    return jax.lax.scan(multiply, jnp.ones_like(x[0]), x)[1]


def associative_scan(x):
    return jax.lax.associative_scan(jnp.multiply, x)


def in_turn(x):
    return jax.lax.map(jnp.exp, x)


def backward(f):
    return jax.vjp(f, x)[1](jnp.ones_like(x))[0]


def as_function(f):
    return jax.grad(lambda x: f(x).sum())(x)


def twice(f):
    def slope(x):
        return jax.grad(lambda x: f(x).sum())(x).sum()

    return jax.grad(slope)(x)


def forward(f):
    return jax.jvp(f, (x,), (jnp.ones_like(x),))[1]


def batched(f):
    return jax.vmap(f)(jnp.stack([x, x + 1]))


def outcome(change, f, plain):
    try:
        result = change(f)
    except Exception:
        return "refused"
    return "right" if jnp.allclose(result, change(plain)) else "wrong"


x = jnp.array([2.0, 3.0])
plain = {
    cond: lambda x: x * jnp.sin(x),
    while_loop: lambda x: x**8,
    scan: jnp.cumprod,
    associative_scan: jnp.cumprod,
    in_turn: jnp.exp,
}
changes = {
    "vmap": batched,
    "gradient": backward,
    "gradient as a function": as_function,
    "second derivative": twice,
    "forward mode": forward,
}
for f in plain:
    for name, change in changes.items():
        print(f"{f.__name__}, {name}: {outcome(change, f, plain[f])}")
        #> cond, vmap: right
        #> cond, gradient: right
        #> cond, gradient as a function: right
        #> cond, second derivative: right
        #> cond, forward mode: right
        #> while_loop, vmap: right
        #> while_loop, gradient: refused
        #> while_loop, gradient as a function: refused
        #> while_loop, second derivative: refused
        #> while_loop, forward mode: right
        #> scan, vmap: right
        #> scan, gradient: right
        #> scan, gradient as a function: right
        #> scan, second derivative: right
        #> scan, forward mode: right
        #> associative_scan, vmap: right
        #> associative_scan, gradient: right
        #> associative_scan, gradient as a function: right
        #> associative_scan, second derivative: right
        #> associative_scan, forward mode: right
        #> in_turn, vmap: right
        #> in_turn, gradient: right
        #> in_turn, gradient as a function: right
        #> in_turn, second derivative: right
        #> in_turn, forward mode: right
