import numpy as np
from flax import nnx
from torch import nn

D, HEADS = 64, 4
LAYOUTS = {  # from PyTorch to Flax, and back
    "as it is": (lambda w: [w], lambda w: w),
    "transposed": (lambda w: [w.T], lambda w: w.T),
    "a third, transposed": (
        lambda w: [q.T.reshape(D, HEADS, -1) for q in np.split(w, 3)],
        lambda *qkv: np.concatenate([q.reshape(D, D).T for q in qkv])),
    "a third": (
        lambda b: [q.reshape(HEADS, -1) for q in np.split(b, 3)],
        lambda *qkv: np.concatenate([q.ravel() for q in qkv])),
    "transposed, by head": (
        lambda w: [w.T.reshape(HEADS, -1, D)],
        lambda w: w.reshape(D, D).T),
}
QKV = "attention.query.{0} attention.key.{0} attention.value.{0}"
MAP = [
    ("token.weight", "token.embedding", "as it is"),
    ("self_attn.in_proj_weight", QKV.format("kernel"),
     "a third, transposed"),
    ("self_attn.in_proj_bias", QKV.format("bias"), "a third"),
    ("self_attn.out_proj.weight", "attention.out.kernel",
     "transposed, by head"),
    ("self_attn.out_proj.bias", "attention.out.bias", "as it is"),
    ("linear1.weight", "up.kernel", "transposed"),
    ("linear1.bias", "up.bias", "as it is"),
    ("linear2.weight", "down.kernel", "transposed"),
    ("linear2.bias", "down.bias", "as it is"),
    ("norm1.weight", "norm1.scale", "as it is"),
    ("norm1.bias", "norm1.bias", "as it is"),
    ("norm2.weight", "norm2.scale", "as it is"),
    ("norm2.bias", "norm2.bias", "as it is"),
]

theirs = nn.TransformerEncoderLayer(D, HEADS, 4 * D)
theirs.token = nn.Embedding(50, D)
rngs = nnx.Rngs(0)
ours = nnx.Dict(
    token=nnx.Embed(50, D, rngs=rngs),
    norm1=nnx.LayerNorm(D, rngs=rngs),
    attention=nnx.MultiHeadAttention(HEADS, D, rngs=rngs),
    norm2=nnx.LayerNorm(D, rngs=rngs),
    up=nnx.Linear(D, 4 * D, rngs=rngs),
    down=nnx.Linear(4 * D, D, rngs=rngs))

number, tensors = 0, {}  # every entry gets a number of its own
for name, w in theirs.state_dict().items():
    tensors[name] = number + np.arange(w.numel()).reshape(w.shape)
    number += w.numel()
params = {".".join(path): param for path, param
          in nnx.to_flat_state(nnx.state(ours, nnx.Param))}


def described(name, array):
    short = name.removeprefix("attention.").removeprefix("self_attn.")
    return f"{short} {'x'.join(map(str, array.shape))}"


filled, rows = {}, []
for name, flax_names, layout in MAP:
    arrays = LAYOUTS[layout][0](tensors[name])
    for flax_name, array in zip(flax_names.split(), arrays):
        assert flax_name not in filled
        assert array.shape == params[flax_name].shape
        filled[flax_name] = array
        rows.append(f"{described(flax_name, array)}:"
                    f" {described(name, tensors[name])}, {layout}")
print(*rows, sep="\n")
#> token.embedding 50x64: token.weight 50x64, as it is
#> query.kernel 64x4x16: in_proj_weight 192x64, a third, transposed
#> key.kernel 64x4x16: in_proj_weight 192x64, a third, transposed
#> value.kernel 64x4x16: in_proj_weight 192x64, a third, transposed
#> query.bias 4x16: in_proj_bias 192, a third
#> key.bias 4x16: in_proj_bias 192, a third
#> value.bias 4x16: in_proj_bias 192, a third
#> out.kernel 4x16x64: out_proj.weight 64x64, transposed, by head
#> out.bias 64: out_proj.bias 64, as it is
#> up.kernel 64x256: linear1.weight 256x64, transposed
#> up.bias 256: linear1.bias 256, as it is
#> down.kernel 256x64: linear2.weight 64x256, transposed
#> down.bias 64: linear2.bias 64, as it is
#> norm1.scale 64: norm1.weight 64, as it is
#> norm1.bias 64: norm1.bias 64, as it is
#> norm2.scale 64: norm2.weight 64, as it is
#> norm2.bias 64: norm2.bias 64, as it is

back = {name: LAYOUTS[layout][1](*map(filled.get, flax_names.split()))
        for name, flax_names, layout in MAP}
print("not read:", tensors.keys() - {row[0] for row in MAP} or "none")
#> not read: none
print("not filled:", params.keys() - filled.keys() or "none")
#> not filled: none
same = sum(np.sum(back[name] == w) for name, w in tensors.items())
print("entries that come back to their places:", same, "of", number)
#> entries that come back to their places: 53184 of 53184
