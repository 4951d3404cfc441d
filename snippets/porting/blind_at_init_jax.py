import jax
from flax import nnx

rngs = nnx.Rngs(0)
block = nnx.Dict(
    norm1=nnx.LayerNorm(64, rngs=rngs),
    attention=nnx.MultiHeadAttention(4, 64, decode=False, rngs=rngs),
    norm2=nnx.LayerNorm(64, rngs=rngs),
    up=nnx.Linear(64, 256, rngs=rngs),
    down=nnx.Linear(256, 64, rngs=rngs))

entries, constant = 0, []
for path, param in nnx.to_flat_state(nnx.state(block, nnx.Param)):
    entries += param.size
    if param[...].min() == param[...].max():
        constant.append(".".join(path))
print("entries:", entries)
print("constant:", *constant, sep="\n  ")
