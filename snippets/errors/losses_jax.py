from textwrap import fill

import jax.numpy as jnp
import optax


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


entropy = optax.softmax_cross_entropy_with_integer_labels
binary = optax.sigmoid_binary_cross_entropy
logits = jnp.zeros((2, 3))
labels = jnp.array([0.0, 1.0])
print(raised(entropy, logits, labels))
#> TypeError: Expected the input to have a dtype that is a subdtype of
#> <class 'numpy.integer'>, got float32 instead
print(raised(lambda: binary(logits[:, :1], labels).shape))
#> no error: (2, 2)

loss = entropy(logits, labels.astype(int)).mean()
per_row = binary(logits[:, 0], labels)
print(f"{loss:.4f}", per_row.shape)
#> 1.0986 (2,)
