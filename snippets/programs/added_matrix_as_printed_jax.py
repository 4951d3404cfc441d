# no equivalent in PyTorch: the printed program is JAX's
import jax
import jax.numpy as jnp
import optax

for _line in ["params = (w1, (b1", "x @ w1"]:
    try:
        exec(_line)
    except (SyntaxError, NameError) as error:
        print(f"{type(error).__name__}: {error.args[0]}")
        #> SyntaxError: '(' was never closed
        #> NameError: name 'x' is not defined

key = jax.random.key(0)
w1 = jax.random.normal(key, (784, 64))
w2 = jax.random.normal(key, (64, 10))  # the same key
x = jax.random.uniform(jax.random.key(1), (64, 784))
labels = jnp.arange(64) % 10
messages = []
for _term in w2, jnp.zeros(64):
    try:
        jax.grad(lambda w: (x @ w + _term - 1) ** 2)(w1)
    except TypeError as error:
        messages.append(str(error).strip(".").split(". ")[0])
for _message in messages:
    print(_message)
    #> add got incompatible shapes for broadcasting: (64, 64), (64, 10)
    #> Gradient only defined for scalar-output functions

try:
    (w1, w2) - 0.01 * (w1, w2)
except TypeError as error:
    print(error)
    #> can't multiply sequence by non-int of type 'float'

print("w2 begins w1:", bool((w1.ravel()[:640] == w2.ravel()).all()))
#> w2 begins w1: True


@jax.jit
def at_the_start(scale):
    logits = scale * (jax.nn.relu(x @ w1) @ w2)
    cost = optax.softmax_cross_entropy_with_integer_labels
    squares = (logits - jax.nn.one_hot(labels, 10)) ** 2
    return logits.std(), cost(logits, labels).mean(), squares.mean()


for _scale in 1, 784**-0.5 * 64**-0.5:
    _std, _loss, _squares = at_the_start(_scale)
    print(f"std {_std:.1f}, loss {_loss:.1f}, squares {_squares:.0f}")
    #> std 52.2, loss 74.8, squares 2866
    #> std 0.2, loss 2.3, squares 0
