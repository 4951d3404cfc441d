import torch
from torch.func import grad, jacfwd, jacrev, vmap

xs = torch.tensor([[1.0, 0.0], [3.0, 2.0]])
weight = torch.tensor([1.0, 1.0])


def from_copies(copies):  # one copy of the weight for each example
    ys = vmap(torch.dot)(copies, xs)
    return (ys - ys.mean()) ** 2 * xs[:, 0]


def losses(weight):
    return from_copies(weight.expand(2, 2))


copies = weight.expand(2, 2)
shares = grad(lambda copies: from_copies(copies).sum())(copies)
print(shares)
#> tensor([[-8.,  0.],
#>         [24., 16.]])

of_each_loss = jacrev(losses)(weight)
print(of_each_loss)
#> tensor([[ 4.,  4.],
#>         [12., 12.]])
print(bool((jacfwd(losses)(weight) == of_each_loss).all()))
#> True
print(shares.sum(0), of_each_loss.sum(0))
#> tensor([16., 16.]) tensor([16., 16.])
