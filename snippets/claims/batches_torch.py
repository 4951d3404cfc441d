import torch
from torch.utils.data import DataLoader, Dataset

data = torch.arange(10)


class Scaled(Dataset):
    def __len__(self):
        return len(data)

    def __getitem__(self, i):
        return data[i] / 10


_loader = DataLoader(
    Scaled(),
    batch_size=4,
    shuffle=True,
    generator=torch.Generator().manual_seed(0),
)
_batches = list(_loader)
sizes = [len(batch) for batch in _batches]
seen = torch.cat(_batches).sort().values
each_once = torch.allclose(seen, torch.arange(10) / 10)
print(sizes, each_once)
#> [4, 4, 2] True
