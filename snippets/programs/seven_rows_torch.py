import tempfile

import numpy as np
import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data.distributed import DistributedSampler

numbers = np.random.default_rng(0)
x = torch.from_numpy(numbers.standard_normal((7, 4), np.float32))
y = torch.from_numpy(numbers.standard_normal((7, 1), np.float32))


def gradient(wrap, x, y, scale=1.0):
    model = nn.Linear(4, 1, bias=False)
    nn.init.constant_(model.weight, 0.5)
    wrapped = wrap(model)
    loss = nn.functional.mse_loss(wrapped(x), y)
    (scale * loss).backward()
    return model.weight.grad[0].tolist()


def run(rank, place, results):
    distributed.init_process_group(
        "gloo", init_method=f"file://{place}", rank=rank, world_size=2
    )
    padded = list(DistributedSampler(x, shuffle=False))
    own = padded if rank == 0 else padded[:-1]
    share = 2 * len(own) / 7
    ddp = DistributedDataParallel
    found = (
        gradient(ddp, x[padded], y[padded]),
        gradient(ddp, x[own], y[own]),
        gradient(ddp, x[own], y[own], share),
    )
    results.put((rank, padded, found))
    distributed.destroy_process_group()


fork = torch.multiprocessing.get_context("fork")
with tempfile.TemporaryDirectory() as _folder:
    _results = fork.SimpleQueue()
    _ranks = [
        fork.Process(target=run, args=(rank, _folder + "/at", _results))
        for rank in range(2)
    ]
    for _rank in _ranks:
        _rank.start()
    _said = sorted(_results.get() for _ in _ranks)
    for _rank in _ranks:
        _rank.join()
print("the rows of each rank:", [rows for _, rows, _ in _said])
#> the rows of each rank: [[0, 2, 4, 6], [1, 3, 5, 0]]

whole = gradient(lambda m: m, x, y)  # agrees to 1e-5: sums
_ways = "the first row twice", "four and three", "weighted by rows"
for _way, _found in zip(_ways, _said[0][2]):
    equal = np.allclose(_found, whole, rtol=1e-5)
    print(f"{_way}: the gradient of seven", equal)
    #> the first row twice: the gradient of seven False
    #> four and three: the gradient of seven False
    #> weighted by rows: the gradient of seven True
