import torch
from torch import nn
from torch.func import stack_module_state, vmap


def init(seed):
    torch.manual_seed(seed)
    return nn.Linear(3, 2)


each = torch.arange(4)
try:
    vmap(lambda _: nn.Linear(3, 2).weight, randomness="different")(each)
except RuntimeError as error:
    print(str(error).split(" on ")[0])
    #> vmap: Cannot ask for different inplace randomness

draw = vmap(lambda _: torch.randn(3, 2), randomness="different")
print(tuple(draw(each).shape))
#> (4, 3, 2)

members = [init(seed) for seed in range(4)]
params, buffers = stack_module_state(members)
stacked = params["weight"].detach()
shape = tuple(stacked.shape)  # diverges: members first in both
print(shape)
#> (4, 2, 3)

distinct = len(torch.unique(stacked, dim=0))
print(distinct)
#> 4

third = nn.Linear(3, 2)
third.load_state_dict({name: p[2] for name, p in params.items()})
same_as_alone = bool((third.weight == init(2).weight).all())
print(same_as_alone)
#> True
