import jax


def loss(w):
    return w * w


df = jax.grad(loss)
three_calls = [df(1.0).item() for _ in range(3)]  # diverges: no sum
print(three_calls)
#> [2.0, 2.0, 2.0]

cleared = [df(1.0).item() for _ in range(3)]
print(cleared)
#> [2.0, 2.0, 2.0]
