import torch
from torch.utils.data import DataLoader, Dataset


class Augmented(Dataset):
    def __len__(self):
        return 8

    def __getitem__(self, index):
        return torch.rand(())


def epochs(workers):
    loader = DataLoader(
        Augmented(),
        batch_size=4,
        num_workers=workers,
        multiprocessing_context="fork",
        generator=torch.Generator().manual_seed(0),
    )
    return [torch.cat(list(loader)).tolist() for epoch in range(2)]


_first, _second = epochs(2)
distinct = len({*_first, *_second}) == 16
replayed = epochs(2) == [_first, _second]
any_workers = epochs(1) == [_first, _second]  # diverges: per worker
print(distinct, replayed, any_workers)
#> True True False
