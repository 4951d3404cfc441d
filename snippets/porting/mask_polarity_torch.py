import torch
from torch.nn import functional as F

x = torch.arange(8.0).reshape(1, 4, 2) / 8
real = torch.tensor([[True, True, True, False]])
mask = real[:, None, None, :]
_heads = x[:, None, :, :]


def function(mask):
    return F.scaled_dot_product_attention(
        _heads, _heads, _heads, attn_mask=mask)[0, 0, 0]


layer = torch.nn.MultiheadAttention(
    2, 1, bias=False, batch_first=True).requires_grad_(False)
layer.in_proj_weight.copy_(torch.eye(2).repeat(3, 1))
layer.out_proj.weight.copy_(torch.eye(2))


def module(mask, **options):
    return layer(x, x, x, key_padding_mask=mask, **options)[0][0, 0]


by_function = function(mask)
print("function, True is attended to:", by_function.numpy().round(4))
#> function, True is attended to: [0.2537 0.3787]
by_module = module(~real)
print("module, True is ignored:      ", by_module.numpy().round(4))
#> module, True is ignored:       [0.2537 0.3787]
mistaken = module(real)
print("module, the other way round:  ", mistaken.numpy())
#> module, the other way round:   [0.75  0.875]

nothing = torch.zeros_like(mask)
empty_function = function(nothing)  # diverges: mean there, zeros here
print("function, all ignored:", empty_function.numpy())
#> function, all ignored: [0. 0.]
all_ignored = torch.ones_like(real)
empty_module = module(all_ignored)  # diverges: mean there, NaN here
print("module, all ignored:  ", empty_module.numpy())
#> module, all ignored:   [nan nan]
no_weights = module(all_ignored, need_weights=False)
print("without the weights:  ", no_weights.numpy())
#> without the weights:   [0. 0.]
