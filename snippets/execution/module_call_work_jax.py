import sys

import jax
import jax.numpy as jnp
from flax import nnx

jax.config.update("jax_platforms", "cpu")


def python_calls(f, *args):
    seen = []

    def note(frame, event, arg):
        seen[-1] += event == "call"

    for _ in range(5):  # the first calls trace and compile
        seen.append(0)
        sys.setprofile(note)
        f(*args)
        sys.setprofile(None)
    return min(seen)


ones = nnx.initializers.ones
model = nnx.Sequential(
    nnx.Linear(3, 4, kernel_init=ones, rngs=nnx.Rngs(0)),
    jnp.tanh,
    nnx.Linear(4, 2, kernel_init=ones, rngs=nnx.Rngs(0)),
)
graph, state = nnx.split(model)


@nnx.jit
def by_nnx_jit(model, x):
    return model(x)


@jax.jit
def by_split(state, x):
    return nnx.merge(graph, state)(x)


@jax.jit
def by_hand(w, x):
    w = w["layers"]
    x = jnp.tanh(x @ w[0]["kernel"] + w[0]["bias"])
    return x @ w[2]["kernel"] + w[2]["bias"]


x = jnp.ones(3)
plain = nnx.to_pure_dict(state)
eager_module = python_calls(model, x)
through_nnx_jit = python_calls(by_nnx_jit, model, x)
through_split = python_calls(by_split, state, x)
through_hand = python_calls(by_hand, plain, x)
print(eager_module > 100, through_nnx_jit > 100)
#> True True
print(through_split < 20, through_hand)
#> True 0

split_cost = by_split.lower(state, x).compile().cost_analysis()
hand_cost = by_hand.lower(plain, x).compile().cost_analysis()
same_program = split_cost == hand_cost
print(same_program)
#> True

y = by_nnx_jit(model, x)
print(y.tolist())
#> [3.9802188873291016, 3.9802188873291016]
