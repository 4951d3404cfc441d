import torch
from torch.func import vmap
from torch.utils._python_dispatch import TorchDispatchMode

xs = torch.linspace(0.0, 1.0, 16 * 32).reshape(16, 32)
_runs = []


def energy(x):  # two matrices of 32 by 32 for each example
    _runs.append(tuple(x.shape))
    return torch.trace(torch.outer(x, x) @ torch.outer(x, x))


class Largest(TorchDispatchMode):
    size = 0

    def __torch_dispatch__(self, op, types, args=(), kwargs=None):
        result = op(*args, **(kwargs or {}))
        self.size = max(self.size, result.numel())
        return result


def largest(f):
    with Largest() as mode:
        f(xs)
    return mode.size


all_at_once = vmap(energy)
in_chunks = vmap(energy, chunk_size=5)
energies = in_chunks(xs)
print(bool(torch.allclose(energies, all_at_once(xs))))
#> True

sizes = largest(all_at_once), largest(in_chunks)
print(sizes)
#> (16384, 5120)
_runs.clear()
in_chunks(xs)
traces = len(_runs)  # diverges: PyTorch calls it once for each chunk
print(traces)
#> 4
