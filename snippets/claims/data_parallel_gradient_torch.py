import tempfile

import numpy as np
import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

numbers = np.random.default_rng(0)
x = torch.from_numpy(numbers.standard_normal((8, 4), np.float32))
y = torch.from_numpy(numbers.standard_normal((8, 1), np.float32))


def new_model():
    model = nn.Linear(4, 1, bias=False)
    nn.init.constant_(model.weight, 0.5)
    return model


def gradient(model, x, y):
    nn.functional.mse_loss(model(x), y).backward()
    return next(model.parameters()).grad[0].tolist()


def run(rank, place, results):
    distributed.init_process_group(
        "gloo", init_method=f"file://{place}", rank=rank, world_size=2
    )
    model = DistributedDataParallel(new_model())
    own = slice(4 * rank, 4 * rank + 4)
    results.put(gradient(model, x[own], y[own]))
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
    _sharded = [_results.get() for _ in _ranks]
    for _rank in _ranks:
        _rank.join()
print("ranks agree:", _sharded[0] == _sharded[1])
#> ranks agree: True

whole = gradient(new_model(), x, y)  # agrees to 1e-5: order of sums
equal = np.allclose(_sharded[0], whole, rtol=1e-5)
print("the gradient of the whole batch:", equal)
#> the gradient of the whole batch: True
