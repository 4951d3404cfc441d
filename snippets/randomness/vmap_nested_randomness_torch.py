import torch
from torch.func import vmap
from torch.nn.functional import dropout

torch.manual_seed(0)
critics, examples = torch.ones(3), torch.ones(5, 16)


def critic(weight, x):
    return dropout(weight * x, 0.5)


def masks(members, each_example):
    each = vmap(critic, (None, 0), randomness=each_example)
    out = vmap(each, (0, None), randomness=members)(critics, examples)
    return len(torch.unique(out.reshape(15, 16), dim=0))


try:
    masks("different", "error")
except RuntimeError as error:
    print(str(error).split(". ")[0])
    #> vmap: called random operation while in randomness error mode

one_each = masks("different", "different")
one_per_member = masks("different", "same")
one_per_example = masks("same", "different")
one_mask = masks("same", "same")
print(one_each, one_per_member, one_per_example, one_mask)
#> 15 3 5 1
