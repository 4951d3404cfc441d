import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        self.register_buffer("mean", torch.zeros(2))
        self.register_buffer("mask", torch.ones(2), persistent=False)
        self.plain = torch.ones(2)


def names(pairs):
    return sorted(name for name, _ in pairs)


model = Model()
trained = names(model.named_parameters())
saved = names(model.state_dict().items())
buffers = names(model.named_buffers())
everything = buffers + trained  # diverges: a plain attribute is not
print(trained, saved)
#> ['weight'] ['mean', 'weight']
print(everything)
#> ['mask', 'mean', 'weight']

(model.weight * model.mask + model.mean).sum().backward()
print([n for n, p in model.named_parameters() if p.grad is not None])
#> ['weight']

model.to(torch.bfloat16)
still_float32 = model.plain.dtype == torch.float32  # diverges: missed
print(model.mean.dtype, model.plain.dtype)
#> torch.bfloat16 torch.float32
