# no equivalent in JAX: no loader, and no global state
import torch
from torch.utils.data import DataLoader

data = torch.arange(8)


def next_after(use):
    torch.manual_seed(0)
    use()
    return torch.rand(())


untouched = next_after(lambda: None)
plain = next_after(lambda: list(DataLoader(data)))
print("in order, no shuffling:", bool(plain == untouched))
#> in order, no shuffling: False

own = torch.Generator().manual_seed(1)
given = next_after(lambda: list(DataLoader(data, generator=own)))
print("with a generator of its own:", bool(given == untouched))
#> with a generator of its own: True
