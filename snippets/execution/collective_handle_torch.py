# no equivalent in JAX: a call gives no handle beside its array
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import torch
from torch.distributed import HashStore, ProcessGroupGloo

store = HashStore()
limit = timedelta(seconds=60)


def join(rank):
    return ProcessGroupGloo(store, rank, 2, limit)


# Two ranks live in this process, so that rank 1 can be held back.
with ThreadPoolExecutor(2) as pool:
    ours, theirs = pool.map(join, range(2))

a, b = torch.tensor([1.0]), torch.tensor([2.0])
work = ours.allreduce(a)
print(work.is_completed(), a.tolist())
#> False [1.0]

theirs.allreduce(b).wait()
work.wait()
print(work.is_completed(), a.tolist())
#> True [3.0]

del work, ours, theirs  # so that their threads end before Python does
