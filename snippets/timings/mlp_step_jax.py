import jax
import jax.numpy as jnp
import numpy as np


def make_inputs(width):
    random = np.random.default_rng(0)
    sizes = [784, width, width, 10]
    params = []
    for m, n in zip(sizes, sizes[1:]):
        w = random.standard_normal((m, n)) / np.sqrt(m)
        params.append((jnp.float32(w), jnp.zeros(n)))
    images = jnp.float32(random.standard_normal((128, 784)))
    labels = jnp.asarray(random.integers(0, 10, 128))
    return params, images, labels


def loss(params, images, labels):
    *hidden, (w, b) = params
    x = images
    for v, c in hidden:
        x = jax.nn.relu(x @ v + c)
    logs = jax.nn.log_softmax(x @ w + b)
    return -jnp.take_along_axis(logs, labels[:, None], axis=1).mean()


def step(params, images, labels):
    value, grads = jax.value_and_grad(loss)(params, images, labels)
    params = jax.tree.map(lambda p, g: p - 0.1 * g, params, grads)
    return params, value


compiled = jax.jit(step, donate_argnums=0)

if __name__ == "__main__":
    params, images, labels = make_inputs(32)
    losses = []
    for _ in range(5):
        params, value = compiled(params, images, labels)
        losses.append(float(value))
    learned = np.array(losses)  # agrees to 1e-5: float32 products
    print(losses[4] < losses[0])
    #> True
