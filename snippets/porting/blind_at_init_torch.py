import torch

block = torch.nn.TransformerEncoderLayer(64, 4, 256)

entries = 0
constant = []  # diverges: other names; Linear biases start random
for name, param in block.named_parameters():
    entries += param.numel()
    if param.min() == param.max():
        constant.append(name)
print("entries:", entries)
#> entries: 49984
print("constant:", *constant, sep="\n  ")
#> constant:
#>   self_attn.in_proj_bias
#>   self_attn.out_proj.bias
#>   norm1.weight
#>   norm1.bias
#>   norm2.weight
#>   norm2.bias
