import torch
from torch._higher_order_ops import while_loop


def halvings(x):
    def unfinished(x, steps):
        return x > 1

    def advance(x, steps):
        return x / 2, steps + 1

    start = (x, torch.tensor(0))
    return while_loop(unfinished, advance, start)[1]


x = torch.tensor([2.0, 16.0])
one_by_one = [int(halvings(each)) for each in x]
print(one_by_one)
#> [1, 4]

try:
    torch.vmap(halvings)(x)
except RuntimeError as error:
    print(str(error).splitlines()[0])
    #> NotImplementedError: Cannot access storage of BatchedTensorImpl
