import torch

_exact, _bucketed = [], []


def count_in(graphs):
    def count(graph, inputs):
        graphs.append(graph)
        return graph.forward

    return count


@torch.compile(backend=count_in(_exact))
def mean_square(x):
    return (x**2).mean()


@torch.compile(backend=count_in(_bucketed), dynamic=False)
def masked_mean_square(x, n):
    valid = torch.arange(x.numel()) < n
    return torch.where(valid, x**2, 0).sum() / n


def bucket(n):
    return 1 << (n - 1).bit_length()  # the next power of two


plain, padded = [], []
for n in range(9, 33):
    x = torch.arange(n, dtype=torch.float32)
    plain.append(mean_square(x).item())
    x = torch.nn.functional.pad(x, (0, bucket(n) - n))
    padded.append(masked_mean_square(x, torch.tensor(n)).item())

exact_captures = len(_exact)  # diverges: the second takes any size
bucketed_captures = len(_bucketed)
print(exact_captures, bucketed_captures)
#> 2 2

_apart = max(abs(a - b) / a for a, b in zip(plain, padded))
print(_apart < 1e-6)
#> True
