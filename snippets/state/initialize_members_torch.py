import torch
from torch import nn
from torch.func import stack_module_state, vmap


def init(seed):
    torch.manual_seed(seed)
    return nn.Linear(3, 2)


try:
    vmap(lambda member: nn.Linear(3, 2).weight, randomness="different")(
        torch.arange(4)
    )
except RuntimeError as error:
    print(str(error).split(" on ")[0])
    #> vmap: Cannot ask for different inplace randomness

members = [init(seed) for seed in range(4)]
params, buffers = stack_module_state(members)
stacked = params["weight"].detach()
shape = tuple(stacked.shape)  # diverges: members first in both
print(shape)
#> (4, 2, 3)

distinct = len(torch.unique(stacked, dim=0))
print(distinct)
#> 4

alone = init(2).weight
same_as_alone = bool((alone == stacked[2]).all())
print(same_as_alone)
#> True
