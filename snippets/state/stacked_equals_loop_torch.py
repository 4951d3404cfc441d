import copy

import numpy as np
import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap

draw = np.random.default_rng(0).normal
weights = draw(size=(4, 2, 3)).astype(np.float32)
xs = torch.from_numpy(draw(size=(4, 5, 3)).astype(np.float32))

members = [nn.Sequential(nn.Linear(3, 2), nn.Tanh()) for _ in weights]
for member, w in zip(members, weights):
    w = torch.from_numpy(w)
    member.load_state_dict({"0.weight": w, "0.bias": w[:, 0]})
params, buffers = stack_module_state(members)
base = copy.deepcopy(members[0]).to("meta")


def apply(params, x):
    return functional_call(base, params, x)


with torch.no_grad():
    one_batch = vmap(apply, in_dims=(0, None))(params, xs[0])
    loop = torch.stack([member(xs[0]) for member in members])
    equal = torch.allclose(one_batch, loop, atol=1e-6)
    print(tuple(one_batch.shape), equal)
    #> (4, 5, 2) True

    own_batch = vmap(apply, in_dims=(0, 0))(params, xs)
    loop = torch.stack([m(x) for m, x in zip(members, xs)])
    equal = torch.allclose(own_batch, loop, atol=1e-6)
    print(tuple(own_batch.shape), equal)
    #> (4, 5, 2) True
