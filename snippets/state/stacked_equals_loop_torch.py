import copy

import numpy as np
import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap

draw = np.random.default_rng(0).normal
weights = draw(size=(4, 2, 3)).astype(np.float32)
xs = torch.from_numpy(draw(size=(4, 5, 3)).astype(np.float32))


class Layer(nn.Linear):
    def forward(self, x):
        return torch.tanh(super().forward(x))


models = [Layer(3, 2) for _ in weights]
for model, w in zip(models, torch.from_numpy(weights)):
    model.load_state_dict({"weight": w, "bias": w[:, 0]})
params, buffers = stack_module_state(models)
base = copy.deepcopy(models[0]).to("meta")


def apply(params, x):
    return functional_call(base, params, x)


with torch.no_grad():
    one_batch = vmap(apply, in_dims=(0, None))(params, xs[0])
    loop = torch.stack([model(xs[0]) for model in models])
    equal = torch.allclose(one_batch, loop, atol=1e-6)
    print(tuple(one_batch.shape), equal)
    #> (4, 5, 2) True

    own_batch = vmap(apply, in_dims=(0, 0))(params, xs)
    loop = torch.stack([m(x) for m, x in zip(models, xs)])
    equal = torch.allclose(own_batch, loop, atol=1e-6)
    print(tuple(own_batch.shape), equal)
    #> (4, 5, 2) True
