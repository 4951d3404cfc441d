import numpy as np
import torch

rng = np.random.default_rng(0)
points = torch.tensor(rng.normal(size=(100, 2)), dtype=torch.float32)
labels = torch.tensor(rng.integers(0, 4, size=100))


@torch.compile(backend="aot_eager", fullgraph=True)
def by_mask(points, labels):
    return torch.stack([points[labels == j].mean(0) for j in range(4)])


@torch.compile(backend="aot_eager", fullgraph=True)
def by_segment(points, labels):
    totals = points.new_zeros(4, 2).index_add(0, labels, points)
    return totals / torch.bincount(labels, minlength=4)[:, None]


@torch.compile(backend="aot_eager", fullgraph=True)
def by_one_hot(points, labels):
    member = torch.nn.functional.one_hot(labels, 4).to(points)
    return member.T @ points / member.sum(0)[:, None]


means = by_segment(points, labels)  # agrees to 1e-5: sums
same = by_one_hot(points, labels)  # agrees to 1e-5: sums
expected = by_mask(points, labels)  # agrees to 1e-5: sums
print(torch.allclose(means, expected, atol=1e-6))
#> True
print(torch.allclose(same, expected, atol=1e-6))
#> True
