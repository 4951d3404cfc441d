import torch

block = torch.nn.TransformerEncoderLayer(64, 4, 256)

entries, constant = 0, []
for name, param in block.named_parameters():
    entries += param.numel()
    if param.min() == param.max():
        constant.append(name)
print("entries:", entries)
print("constant:", *constant, sep="\n  ")
