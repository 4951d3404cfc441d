import jax
import jax.numpy as jnp
import numpy as np
import optax

_rng = np.random.default_rng(0)
x = jnp.asarray(_rng.standard_normal((64, 16)), jnp.float32)
labels = jnp.asarray(_rng.integers(0, 4, 64))
_first, _last = _rng.standard_normal((2, 16, 16)) * 0.25
_params = {"first": jnp.asarray(_first, jnp.float32)}
_params["last"] = jnp.asarray(_last[:, :4], jnp.float32)
optimizer = optax.adam(1e-2)
dtypes = {}


def note(name, array):
    dtypes[name] = array.dtype.name


def loss_fn(params, x):
    low = jax.tree.map(lambda p: p.astype(jnp.bfloat16), params)
    hidden = jax.nn.relu(x.astype(jnp.bfloat16) @ low["first"])
    logits = hidden @ low["last"]
    note("product", hidden)
    note("logits", logits)
    logits = logits.astype(jnp.float32)
    return optax.losses.softmax_cross_entropy_with_integer_labels(
        logits, labels
    ).mean()


loss, grads = jax.jit(jax.value_and_grad(loss_fn))(_params, x)
updates, opt_state = optimizer.update(grads, optimizer.init(_params))
_params = optax.apply_updates(_params, updates)

note("loss", loss)
note("gradient", grads["first"])
note("moment", opt_state[0].mu["first"])
note("parameter", _params["first"])
gradient_norm = optax.tree.norm(grads)  # agrees to 1e-2: bfloat16
loss = loss.item()  # agrees to 1e-3: bfloat16 inside
for _name, _dtype in dtypes.items():
    print(f"{_name}: {_dtype}")
    #> product: bfloat16
    #> logits: bfloat16
    #> loss: float32
    #> gradient: float32
    #> moment: float32
    #> parameter: float32
