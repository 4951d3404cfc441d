import numpy as np
import torch
from torch.nn import functional as F

x = torch.arange(8.0).reshape(1, 4, 2) / 8
real = torch.tensor([[True, True, True, False]])
by_head = x[:, None]
mask = real[:, None, None, :]

function = F.scaled_dot_product_attention(
    by_head, by_head, by_head, attn_mask=mask)[:, 0]
print("function, True attends:", function[0, 0].numpy())

attention = torch.nn.MultiheadAttention(
    2, 1, bias=False, batch_first=True)
with torch.no_grad():
    attention.in_proj_weight.copy_(torch.eye(2).repeat(3, 1))
    attention.out_proj.weight.copy_(torch.eye(2))
module, _ = attention(x, x, x, key_padding_mask=~real)
print("module, True ignores:  ", module[0, 0].detach().numpy())

mistaken, _ = attention(x, x, x, key_padding_mask=real)
print("the other way round:   ", mistaken[0, 0].detach().numpy())

none_real, _ = attention(
    x, x, x, key_padding_mask=torch.ones_like(real))
print("no position is real:   ", none_real[0, 0].detach().numpy())
none_real, _ = attention(
    x, x, x, key_padding_mask=torch.ones_like(real), need_weights=False)
print("no position is real:   ", none_real[0, 0].detach().numpy())
none_real = F.scaled_dot_product_attention(
    by_head, by_head, by_head, attn_mask=torch.zeros_like(mask))[:, 0]
print("no position is real:   ", none_real[0, 0].numpy())
