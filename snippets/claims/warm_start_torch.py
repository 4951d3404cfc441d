import torch

x = torch.linspace(-1.0, 1.0, 65)
powers = torch.stack([torch.ones_like(x), x, x**2], dim=1)
target = powers @ torch.tensor([1.0, -2.0, 0.5])


@torch.func.grad_and_value
def loss(w):
    return ((powers @ w - target) ** 2).mean()


def steps_from(w):
    for step in range(10_000):
        slope, value = loss(w)
        if value < 1e-3:
            return step
        w = w - 0.3 * slope


from_zeros = steps_from(torch.zeros(3))
from_related = steps_from(torch.tensor([1.02, -1.95, 0.45]))
from_unrelated = steps_from(torch.tensor([-3.0, 4.0, 6.0]))
print(from_zeros, from_related, from_unrelated)
#> 17 1 80
