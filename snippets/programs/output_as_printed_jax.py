import jax.numpy as jnp
import optax

cost = optax.softmax_cross_entropy_with_integer_labels
guessing = cost(jnp.zeros((8, 10)), jnp.arange(8)).mean().item()
line = f"Epoch: 1, Loss: {guessing:.3f}"
print(line)
#> Epoch: 1, Loss: 2.303

try:
    compile(line, "a block of Python", "exec")
except SyntaxError as error:
    print(f"{type(error).__name__}: {error.msg}")
    #> SyntaxError: invalid syntax
