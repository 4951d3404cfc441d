import torch

graphs = []


def note(graph, inputs):
    graphs.append(graph)
    return graph


@torch.compile(backend=note)
def mean(x, mask):
    return torch.where(mask, x, 0).sum() / mask.sum()


def padded(n):
    size = max(4, 1 << (n - 1).bit_length())
    x = torch.zeros(size)
    x[:n] = torch.arange(n)
    return mean(x, torch.arange(size) < n).item()


def unpadded(n):
    x = torch.arange(n, dtype=torch.float32)
    return mean(x, torch.ones(n, dtype=torch.bool)).item()


padded_means = [padded(n) for n in range(3, 15)]
bucketed = len(graphs)  # diverges: torch lets the size vary
torch.compiler.reset()
means = [unpadded(n) for n in range(3, 15)]
plain = len(graphs) - bucketed  # diverges: torch lets the size vary
print(plain, bucketed, means == padded_means)
#> 2 2 True
