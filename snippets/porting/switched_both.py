from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import torch
from flax import nnx
from torch import nn

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
        self.gelu = partial(jax.nn.gelu, approximate=False)
        self.pre = True

    def __call__(self, x, attend):
        y = self.norm1(x) if self.pre else x
        x = x + self.dropout(self.attention(y, mask=attend))
        x = x if self.pre else self.norm1(x)
        y = self.up(self.norm2(x) if self.pre else x)
        x = x + self.dropout(self.down(self.dropout(self.gelu(y))))
        return x if self.pre else self.norm2(x)


class FlaxEncoder(nnx.Module):
    def __init__(self, rngs):
        self.token = nnx.Embed(WORDS, D, rngs=rngs)
        self.position = nnx.Embed(LENGTH, D, rngs=rngs)
        self.blocks = nnx.List([Block(rngs) for _ in range(BLOCKS)])
        self.norm, self.final_norm = layer_norm(rngs), True
        self.head = nnx.Linear(D, CLASSES, rngs=rngs)
        self.attend = self.pool = lambda real: real
        self.scale, self.shift = 1.0, 0

    def __call__(self, tokens, real):
        x = self.token(tokens) * self.scale
        x = x + jnp.roll(self.position.embedding[...], self.shift, 0)
        for block in self.blocks:
            x = block(x, self.attend(real)[:, None, None, :])
        x = self.norm(x) if self.final_norm else x
        real = self.pool(real)[..., None]
        return self.head((x * real).sum(1) / real.sum(1))


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
theirs = TorchEncoder().eval()  # eval: no dropout
with torch.no_grad():
    for p in theirs.parameters():
        noise = torch.from_numpy(numbers.standard_normal(p.shape))
        if p.ndim == 2:
            p.copy_(noise / p.shape[1] ** 0.5)
        else:  # as initialized, they would tell nothing
            p.add_(0.2 * noise)
with torch.no_grad():
    logits = theirs(*map(torch.from_numpy, (tokens, ~real))).numpy()
tensors = theirs.state_dict()
matched = FlaxEncoder(nnx.Rngs(0))
matched.eval()


def model(kind=FlaxEncoder, **settings):
    """Another setting, in every module of a kind."""
    def change(encoder):
        for _, module in nnx.iter_modules(encoder):
            if isinstance(module, kind):
                for name, value in settings.items():
                    setattr(module, name, value)
    return change, lambda tensors: tensors


def weights(end, change):
    """Another value, for every tensor whose name ends so."""
    return lambda encoder: None, lambda tensors: {
        name: change(w) if name.endswith(end) else w
        for name, w in tensors.items()}


def names(change):
    """Another name, for every tensor."""
    return lambda encoder: None, lambda tensors: {
        change(name): w for name, w in tensors.items()}


def unscaled(query, key, value, **rest):
    return nnx.dot_product_attention(
        query * query.shape[-1] ** 0.5, key, value, **rest)


def per_head(w):  # as if it were (head, q or k or v, size)
    return w.unflatten(0, (HEADS, 3, -1)).transpose(0, 1).flatten(0, 2)


def size_first(w):  # as if it were (q or k or v, size, head)
    return w.unflatten(0, (3, -1, HEADS)).transpose(1, 2).flatten(0, 2)


def k_q_v(w):
    return torch.cat([w.chunk(3)[i] for i in (1, 0, 2)])


def not_turned(w):
    return torch.cat([part.T for part in w.chunk(3)])


def sorted_as_text(name):  # 0, 1, 10, 11, 2, ...
    order = sorted(map(str, range(BLOCKS)))
    parts = name.split(".")
    if "layers" in parts:
        parts[2] = str(order.index(parts[2]))
    return ".".join(parts)


rows = {
    "nothing switched": model(),
    "layer norm, epsilon 1e-6": model(nnx.LayerNorm, epsilon=1e-6),
    "layer norm, fast variance": model(
        nnx.LayerNorm, use_fast_variance=True),
    "GELU by tanh": model(Block, gelu=jax.nn.gelu),
    "ReLU": model(Block, gelu=jax.nn.relu),
    "no mask": model(attend=jnp.ones_like),
    "mask inverted": model(attend=jnp.logical_not),
    "padding in the mean": model(pool=jnp.ones_like),
    "norms after the sums": model(Block, pre=False),
    "no final norm": model(final_norm=False),
    "dropout left on": model(nnx.Module, deterministic=False),
    "attention not scaled": model(
        nnx.MultiHeadAttention, attention_fn=unscaled),
    "positions one off": model(shift=1),
    "embedding times the root of the width": model(scale=D**0.5),
    "heads read as (size, head)": weights(
        ("in_proj_weight", "in_proj_bias"), size_first),
    "q, k, v read per head": weights(
        ("in_proj_weight", "in_proj_bias"), per_head),
    "k, q, v for q, k, v": weights(
        ("in_proj_weight", "in_proj_bias"), k_q_v),
    "q, k, v not transposed": weights("in_proj_weight", not_turned),
    "attention's output not transposed": weights(
        "out_proj.weight", torch.t),
    "biases not copied": weights("bias", torch.zeros_like),
    "norm scales not copied": weights(
        ("norm1.weight", "norm2.weight", "norm.weight"),
        torch.ones_like),
    "blocks sorted as text": names(sorted_as_text),
    "weights through bfloat16": weights(
        "", lambda w: w.bfloat16().float()),
}
errors = {}
for label, (change_model, change_tensors) in rows.items():
    ours = nnx.clone(matched)
    change_model(ours)
    load(ours, port(change_tensors(tensors)))
    out = ours(jnp.asarray(tokens), jnp.asarray(real))
    error = np.linalg.norm(out - logits) / np.linalg.norm(logits)
    errors[label] = float(error)
for label, error in sorted(
        errors.items(), key=lambda row: -max(row[1], 1e-6)):
    size = "below 1e-6" if error < 1e-6 else f"{error:#.2g}"
    print(f"{label}: {size}")
    #> no final norm: 3.4
    #> attention's output not transposed: 1.5
    #> q, k, v read per head: 1.2
    #> q, k, v not transposed: 1.1
    #> heads read as (size, head): 1.0
    #> norms after the sums: 0.93
    #> blocks sorted as text: 0.87
    #> biases not copied: 0.81
    #> mask inverted: 0.77
    #> no mask: 0.47
    #> positions one off: 0.46
    #> embedding times the root of the width: 0.45
    #> norm scales not copied: 0.41
    #> attention not scaled: 0.36
    #> dropout left on: 0.34
    #> k, q, v for q, k, v: 0.32
    #> ReLU: 0.14
    #> padding in the mean: 0.043
    #> weights through bfloat16: 0.0046
    #> GELU by tanh: 0.00016
    #> layer norm, epsilon 1e-6: 0.00012
    #> nothing switched: below 1e-6
    #> layer norm, fast variance: below 1e-6
