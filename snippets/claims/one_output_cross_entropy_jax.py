import jax
import jax.numpy as jnp
import optax

cost = optax.softmax_cross_entropy_with_integer_labels
logits = jnp.array([[2.0], [-1.0], [0.5]])  # one output each


def loss(logits):
    return cost(logits, jnp.zeros(3, int)).mean()


value = loss(logits).item()
gradient = jax.grad(loss)(logits)
predicted = logits.argmax(1).tolist()
print(value, gradient.ravel(), predicted)
#> 0.0 [0. 0. 0.] [0, 0, 0]

digits = jnp.array([3, 0, 9])
of_digits = str(cost(logits, digits))  # diverges: no error here
print(of_digits)
#> [nan  0. nan]
