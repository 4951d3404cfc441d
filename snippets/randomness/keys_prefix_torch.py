import torch

sizes = [(8, 15), (15, 16), (16, 24), (16, 32)]


def keeps(draw):
    def start(n):
        return draw(n, generator=torch.Generator().manual_seed(0))

    return [bool((start(n) == start(m)[:n]).all()) for n, m in sizes]


uniform_keeps = keeps(torch.rand)
print(uniform_keeps)
#> [True, True, True, True]
normal_keeps = keeps(torch.randn)  # diverges: 16 at a time
print(normal_keeps)
#> [True, False, False, True]
permutation_keeps = keeps(torch.randperm)
print(permutation_keeps)
#> [False, False, False, False]
