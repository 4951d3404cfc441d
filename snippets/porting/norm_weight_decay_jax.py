import jax
import jax.numpy as jnp
import optax

params = {"kernel": jnp.array([1.0, -2]), "scale": jnp.ones(2)}


def loss(p):
    return jnp.sum((p["kernel"] * p["scale"] - 0.5) ** 2)


def train(optimizer, p):
    state = optimizer.init(p)
    for _ in range(10):
        updates, state = optimizer.update(jax.grad(loss)(p), state, p)
        p = optax.apply_updates(p, updates)
    print({k: [round(x, 4) for x in v.tolist()] for k, v in p.items()})
    #> {'kernel': [0.3516, -0.4076], 'scale': [0.3516, -3.0078]}
    #> {'kernel': [0.4385, -0.3587], 'scale': [0.4385, -3.0421]}
    #> {'kernel': [0.3383, -0.424], 'scale': [0.4625, -3.2035]}
    return p


decay = optax.add_decayed_weights(0.1)
coupled = train(
    optax.chain(decay, optax.sgd(0.05, momentum=0.9)), params
)  # agrees to 1e-5: ten steps in float32
decoupled = train(
    optax.chain(
        optax.trace(0.9), decay, optax.scale_by_learning_rate(0.05)
    ),
    params,
)  # agrees to 1e-5: ten steps in float32

mask = {"kernel": True, "scale": False}
kernels_only = train(
    optax.chain(
        optax.add_decayed_weights(0.1, mask),
        optax.sgd(0.05, momentum=0.9),
    ),
    params,
)  # agrees to 1e-5: ten steps in float32
