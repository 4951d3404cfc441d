import jax
import jax.numpy as jnp
import numpy as np

elements = {"double": 0, "halve": 0}


def counted(name, x):
    def count(x):
        elements[name] += np.size(x)

    jax.debug.callback(count, x)


def double(x):
    counted("double", x)
    return x * 2


def halve(x):
    counted("halve", x)
    return x / 2


def f(p, x):
    return jax.lax.cond(p, double, halve, x)


def work(function, *args):
    elements.update(double=0, halve=0)
    y = function(*args)
    jax.effects_barrier()
    print(y.tolist(), elements)
    #> [0.0, 0.5, 1.0, 1.5] {'double': 0, 'halve': 4}
    #> [0.0, 2.0, 4.0, 6.0] {'double': 4, 'halve': 4}
    #> [0.0, 2.0, 4.0, 6.0] {'double': 3, 'halve': 1}
    return y, dict(elements)


x = jnp.arange(4.0)
p = x > 0

_one = jax.jit(jax.vmap(f, in_axes=(None, 0)))
y, one_predicate = work(_one, p[0], x)

_each = jax.jit(jax.vmap(f))
z, a_predicate_each = work(_each, p, x)

_in_turn = jax.jit(lambda p, x: jax.lax.map(lambda px: f(*px), (p, x)))
w, in_turn = work(_in_turn, p, x)
