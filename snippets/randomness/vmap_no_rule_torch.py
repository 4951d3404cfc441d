import numpy as np
import torch
from torch.func import vmap

xs = torch.arange(6.0).reshape(3, 2)
calls = []


class Sine(torch.autograd.Function):
    @staticmethod
    def forward(x):
        calls.append(tuple(x.shape))
        return torch.from_numpy(np.sin(x.numpy()))

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, gradient):
        return gradient * ctx.saved_tensors[0].cos()


class MappedSine(Sine):
    @staticmethod
    def vmap(info, in_dims, x):
        return Sine.apply(x), in_dims[0]


try:
    vmap(Sine.apply)(xs)
except RuntimeError as error:
    print(str(error).split(". ")[0])
    #> You tried to vmap over Sine, but it does not have vmap support

looped = torch.stack([Sine.apply(x) for x in xs])
print(tuple(looped.shape), calls)
#> (3, 2) [(2,), (2,), (2,)]

calls.clear()
whole = vmap(MappedSine.apply)(xs)
print(tuple(whole.shape), calls)
#> (3, 2) [(3, 2)]
