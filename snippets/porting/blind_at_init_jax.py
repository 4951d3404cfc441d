from flax import nnx

rngs = nnx.Rngs(0)
block = nnx.Dict(
    norm1=nnx.LayerNorm(64, rngs=rngs),
    attention=nnx.MultiHeadAttention(4, 64, decode=False, rngs=rngs),
    norm2=nnx.LayerNorm(64, rngs=rngs),
    up=nnx.Linear(64, 256, rngs=rngs),
    down=nnx.Linear(256, 64, rngs=rngs))

entries = 0
constant = []  # diverges: other names; Linear biases start at zero
for path, param in nnx.to_flat_state(nnx.state(block, nnx.Param)):
    entries += param.size
    if param[...].min() == param[...].max():
        constant.append(".".join(path))
print("entries:", entries)
#> entries: 49984
print("constant:", *constant, sep="\n  ")
#> constant:
#>   attention.key.bias
#>   attention.out.bias
#>   attention.query.bias
#>   attention.value.bias
#>   down.bias
#>   norm1.bias
#>   norm1.scale
#>   norm2.bias
#>   norm2.scale
#>   up.bias
