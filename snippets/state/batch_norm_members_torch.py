import copy
import textwrap

import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap

members = [nn.BatchNorm1d(2) for _ in range(3)]
params, buffers = stack_module_state(members)
base = copy.deepcopy(members[0]).to("meta")
xs = torch.arange(24.0).reshape(3, 4, 2)


def apply(params, buffers, x):
    return functional_call(base, (params, buffers), x)


one = {name: buffer[0] for name, buffer in buffers.items()}
try:
    vmap(apply, in_dims=(0, None, 0))(params, one, xs)
except RuntimeError as error:
    print(textwrap.fill(str(error).splitlines()[0], 60))
    #> Batch norm got a batched tensor as input while the
    #> running_mean or running_var, which will be updated in place,
    #> were not batched.

out = vmap(apply)(params, buffers, xs).detach()
running_mean = buffers["running_mean"]
print(running_mean)
#> tensor([[0.3000, 0.4000],
#>         [1.1000, 1.2000],
#>         [1.9000, 2.0000]])

alone = nn.BatchNorm1d(2)
alone(xs[2])
print(bool(torch.allclose(running_mean[2], alone.running_mean)))
#> True
