import io
import sys

import jax
import jax.numpy as jnp

_seen = []


def look():
    _seen.append(sys._getframe(1).f_locals["y"])


sys.breakpointhook = look
_keyboard, _screen = io.StringIO("p y\nc\n" * 3), io.StringIO()


@jax.jit
def f(x):
    y = 2 * x
    breakpoint()
    jax.debug.breakpoint(stdin=_keyboard, stdout=_screen)
    return y + 1


x = jnp.ones(2)
for _ in range(3):
    z = f(x).block_until_ready()
stops = len(_seen)  # diverges: it stops while tracing only
print(stops, _seen)
#> 1 [JitTracer(float32[2])]

_answers = _screen.getvalue().split("(jdb) ")[1::2]
print(len(_answers), _answers[0].splitlines())
#> 3 ['Array([2., 2.], dtype=float32)']


def g(x):
    y = 2 * x
    breakpoint()
    return y + 1


with jax.disable_jit():
    z = jax.jit(g)(x)
uncompiled = _seen[-1]
print(uncompiled.tolist())
#> [2.0, 2.0]
