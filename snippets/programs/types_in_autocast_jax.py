import jax
import jax.numpy as jnp
import optax

low = jnp.ones((4, 4), jnp.bfloat16)
full = jnp.ones((4, 4))
labels = jnp.arange(4)


def entropy(logits):
    return optax.losses.softmax_cross_entropy_with_integer_labels(
        logits, labels
    ).mean()


operations = {
    "float32 @ float32": full @ full,
    "bfloat16 @ float32": low @ full,
    "bfloat16 + float32": low + full,
    "relu of bfloat16": jax.nn.relu(low),
    "softmax of bfloat16": jax.nn.softmax(low),
    "sum of bfloat16": low.sum(),
    "cross entropy of bfloat16": entropy(low),
    "squared error of bfloat16": ((low - low) ** 2).mean(),
}
for _name, _result in operations.items():
    print(f"{_name}: {_result.dtype}")
    #> float32 @ float32: float32
    #> bfloat16 @ float32: float32
    #> bfloat16 + float32: float32
    #> relu of bfloat16: bfloat16
    #> softmax of bfloat16: bfloat16
    #> sum of bfloat16: bfloat16
    #> cross entropy of bfloat16: bfloat16
    #> squared error of bfloat16: bfloat16
