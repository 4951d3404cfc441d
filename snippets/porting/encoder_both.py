import jax
import jax.numpy as jnp
import numpy as np
import optax
import torch
from flax import nnx
from torch import nn

jax.config.update("jax_enable_x64", True)
WORDS, LENGTH, D, HEADS, BLOCKS, CLASSES = 50, 12, 64, 4, 12, 10


class TorchEncoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.token = nn.Embedding(WORDS, D)
        self.position = nn.Embedding(LENGTH, D)
        block = nn.TransformerEncoderLayer(
            D, HEADS, 4 * D, activation="gelu", batch_first=True,
            norm_first=True)
        self.encoder = nn.TransformerEncoder(
            block, BLOCKS, nn.LayerNorm(D), enable_nested_tensor=False)
        self.head = nn.Linear(D, CLASSES)

    def forward(self, tokens, ignore):
        x = self.token(tokens) + self.position.weight
        x = self.encoder(x, src_key_padding_mask=ignore)
        real = ~ignore[..., None]
        return self.head((x * real).sum(1) / real.sum(1))


def layer_norm(rngs):
    return nnx.LayerNorm(
        D, epsilon=1e-5, use_fast_variance=False, rngs=rngs)


class Block(nnx.Module):
    def __init__(self, rngs):
        self.norm1, self.norm2 = layer_norm(rngs), layer_norm(rngs)
        self.attention = nnx.MultiHeadAttention(
            HEADS, D, dropout_rate=0.1, decode=False, rngs=rngs)
        self.up = nnx.Linear(D, 4 * D, rngs=rngs)
        self.down = nnx.Linear(4 * D, D, rngs=rngs)
        self.dropout = nnx.Dropout(0.1, rngs=rngs)

    def __call__(self, x, attend):
        y = self.attention(self.norm1(x), mask=attend)
        x = x + self.dropout(y)
        y = jax.nn.gelu(self.up(self.norm2(x)), approximate=False)
        return x + self.dropout(self.down(self.dropout(y)))


class FlaxEncoder(nnx.Module):
    def __init__(self, dtype, rngs):
        self.token = nnx.Embed(WORDS, D, dtype=dtype, rngs=rngs)
        self.position = nnx.Embed(LENGTH, D, dtype=dtype, rngs=rngs)
        self.blocks = nnx.List([Block(rngs) for _ in range(BLOCKS)])
        self.norm = layer_norm(rngs)
        self.head = nnx.Linear(D, CLASSES, rngs=rngs)

    def __call__(self, tokens, real):
        x = self.token(tokens) + self.position.embedding[...]
        # scanned, which compiles one block instead of twelve
        stacked = jax.tree.map(lambda *w: jnp.stack(w), *self.blocks)
        x, _ = jax.lax.scan(lambda x, block: (
            block(x, real[:, None, None, :]), None), x, stacked)
        x = self.norm(x) * real[..., None]
        return self.head(x.sum(1) / real.sum(1, keepdims=True))


RENAME = {"layers": "blocks", "self_attn": "attention",
          "out_proj": "out", "linear1": "up", "linear2": "down"}


def place(name, w):
    """The parameters of Flax that one tensor of PyTorch fills."""
    parts = name.removeprefix("encoder.").split(".")
    *path, layer, leaf = (RENAME.get(part, part) for part in parts)
    to = ".".join([*path, layer])
    if leaf.startswith("in_proj"):  # q over k over v, (out, in) each
        kind = "kernel" if w.ndim == 2 else "bias"
        for q, w in zip(("query", "key", "value"), np.split(w, 3)):
            split = w.T.reshape(*w.shape[1:], HEADS, D // HEADS)
            yield f"{to}.{q}.{kind}", split
    elif leaf == "bias":
        yield f"{to}.bias", w
    elif layer in ("token", "position"):
        yield f"{to}.embedding", w
    elif "norm" in layer:
        yield f"{to}.scale", w
    elif layer == "out":  # (out, in) -> (head, size, out)
        yield f"{to}.kernel", w.T.reshape(HEADS, D // HEADS, D)
    else:  # (out, in) -> (in, out)
        yield f"{to}.kernel", w.T


def port(tensors):
    filled = [pair for name, tensor in tensors.items()
              for pair in place(name, tensor.numpy())]
    assert len(dict(filled)) == len(filled)  # none is filled twice
    return dict(filled)


def by_name(state):
    return {".".join(map(str, path)): variable
            for path, variable in nnx.to_flat_state(state)}


def load(model, arrays):
    params = by_name(state := nnx.state(model, nnx.Param))
    assert params.keys() == arrays.keys()  # none is left over
    for name, param in params.items():
        assert param.shape == arrays[name].shape, name
        param.set_value(jnp.asarray(arrays[name]))
    nnx.update(model, state)


torch.manual_seed(0)
numbers = np.random.default_rng(0)
tokens = numbers.integers(WORDS, size=(4, LENGTH))
real = np.arange(LENGTH) < np.array([[12], [9], [7], [4]])
labels = numbers.integers(CLASSES, size=4)
theirs = TorchEncoder().eval()  # eval: no dropout
with torch.no_grad():
    for p in theirs.parameters():
        noise = torch.from_numpy(numbers.standard_normal(p.shape))
        if p.ndim == 2:
            p.copy_(noise / p.shape[1] ** 0.5)
        else:  # as initialized, they would tell nothing
            p.add_(0.2 * noise)


def run_torch():
    theirs.zero_grad()
    logits = theirs(*map(torch.from_numpy, (tokens, ~real)))
    loss = nn.functional.cross_entropy(logits, torch.tensor(labels))
    loss.backward()
    grads = {n: p.grad for n, p in theirs.named_parameters()}
    return {"logits": logits.detach().numpy(), **port(grads)}


@nnx.jit
@nnx.grad(has_aux=True)
def gradient(model):
    logits = model(tokens, real)
    losses = optax.softmax_cross_entropy_with_integer_labels(
        logits, labels)
    return losses.mean(), logits


def run_flax():
    grads, logits = gradient(ours)
    grads = {"logits": logits, **by_name(grads)}
    return {name: np.asarray(g[...]) for name, g in grads.items()}


runs = {}
for dtype in torch.float64, torch.float32:
    weights = theirs.to(dtype).state_dict()
    arrays = port(weights)
    ours = FlaxEncoder(arrays["head.bias"].dtype, nnx.Rngs(0))
    ours.eval()
    load(ours, arrays)
    runs[dtype] = run_torch(), run_flax()
print(len(weights), "tensors fill", len(arrays), "parameters")
#> 150 tensors fill 198 parameters

(torch64, flax64), (torch32, flax32) = runs.values()
compared = [n for n in torch64 if not n.endswith("key.bias")]
print("compared: logits and", len(compared) - 1, "gradients")
#> compared: logits and 186 gradients
for what, a, b, bound in [
        ("Flax from PyTorch, float64", flax64, torch64, 1e-12),
        ("Flax from PyTorch, float32", flax32, torch32, 1e-5),
        ("Flax, float32 from float64", flax32, flax64, 1e-5),
        ("PyTorch, float32 from float64", torch32, torch64, 1e-5)]:
    near = all(np.linalg.norm(a[n] - b[n])
               <= bound * np.linalg.norm(b[n]) for n in compared)
    print(f"{what}, within {bound}:", near)
    #> Flax from PyTorch, float64, within 1e-12: True
    #> Flax from PyTorch, float32, within 1e-05: True
    #> Flax, float32 from float64, within 1e-05: True
    #> PyTorch, float32 from float64, within 1e-05: True

key, value = (
    max(np.abs(run[f"blocks.{i}.attention.{which}.bias"]).max()
        for i in range(BLOCKS) for run in (torch64, flax64))
    for which in ("key", "value"))
print("key biases have a gradient:", bool(key > 1e-12 * value))
#> key biases have a gradient: False
