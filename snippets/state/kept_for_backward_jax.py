import jax
import jax.numpy as jnp

n, depth = 64, 4
weights = [jnp.eye(n) for _ in range(depth)]
x = jnp.linspace(0, 1, 8 * n).reshape(8, n)


def model(weights, x):
    for w in weights:
        x = jnp.tanh(x @ w)
    return x


before = len(jax.live_arrays())
y = model(weights, x)
print("new arrays:", len(jax.live_arrays()) - before)

y, backward = jax.vjp(model, weights, x)
kept = {a.unsafe_buffer_pointer(): a for a in jax.tree.leaves(backward)}
for given in [*weights, x]:
    kept.pop(given.unsafe_buffer_pointer(), None)
size = sum(a.nbytes for a in kept.values())
for_backward = size // y.nbytes  # diverges: two arrays for a tanh
print("vjp keeps:", for_backward, "times y")
print(y[7, 63].item())
