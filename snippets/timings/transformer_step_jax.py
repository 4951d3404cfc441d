import jax
import jax.numpy as jnp
import numpy as np

HEADS, LAYERS, LETTERS, LENGTH, BATCH = 4, 2, 64, 64, 8


def make_inputs(width):
    random = np.random.default_rng(0)

    def matrix(m, n):
        return jnp.float32(random.standard_normal((m, n)) / np.sqrt(m))

    params = {"letters": matrix(LETTERS, width), "blocks": []}
    for _ in range(LAYERS):
        params["blocks"].append({
            "qkv": matrix(width, 3 * width),
            "out": matrix(width, width),
            "up": matrix(width, 4 * width),
            "down": matrix(4 * width, width),
        })
    text = random.integers(0, LETTERS, (BATCH, LENGTH + 1))
    return params, jnp.asarray(text)


def normal(x):
    x = x - x.mean(-1, keepdims=True)
    return x * jax.lax.rsqrt(x.var(-1, keepdims=True) + 1e-5)


def block(p, x):
    qkv = (normal(x) @ p["qkv"]).reshape(*x.shape[:2], HEADS, -1)
    q, k, v = jnp.split(qkv, 3, axis=-1)
    mixed = jax.nn.dot_product_attention(q, k, v, is_causal=True)
    x = x + mixed.reshape(x.shape) @ p["out"]
    return x + jax.nn.gelu(normal(x) @ p["up"]) @ p["down"]


def loss(params, text):
    x = params["letters"][text[:, :-1]]
    for p in params["blocks"]:
        x = block(p, x)
    logs = jax.nn.log_softmax(normal(x) @ params["letters"].T)
    return -jnp.take_along_axis(logs, text[:, 1:, None], -1).mean()


def step(params, text):
    value, grads = jax.value_and_grad(loss)(params, text)
    params = jax.tree.map(lambda p, g: p - 0.01 * g, params, grads)
    return params, value


compiled = jax.jit(step, donate_argnums=0)

if __name__ == "__main__":
    params, text = make_inputs(32)
    losses = []
    for _ in range(3):
        params, value = compiled(params, text)
        losses.append(float(value))
    learned = np.array(losses)  # agrees to 1e-4: float32 products
    print(losses[2] < losses[0])
    #> True
