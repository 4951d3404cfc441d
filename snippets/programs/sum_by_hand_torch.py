import tempfile

import numpy as np
import torch
from torch import distributed, nn

numbers = np.random.default_rng(0)
x = torch.from_numpy(numbers.standard_normal((8, 4), np.float32))
y = torch.from_numpy(numbers.standard_normal((8, 1), np.float32))
w = torch.full((1, 4), 0.5)


def gradient(w, x, y):
    w = w.clone().requires_grad_()
    nn.functional.mse_loss(x @ w.T, y).backward()
    return w.grad


def run(rank, place, results):
    distributed.init_process_group(
        "gloo", init_method=f"file://{place}", rank=rank, world_size=2
    )
    own = slice(4 * rank, 4 * rank + 4)
    grad = gradient(w, x[own], y[own])
    distributed.all_reduce(grad)
    summed = grad[0].tolist()
    by_hand = (grad / 2)[0].tolist()
    results.put((by_hand, summed))
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
    _by_hand, _summed = [_results.get() for _ in _ranks][0]
    for _rank in _ranks:
        _rank.join()

whole = gradient(w, x, y)[0].tolist()  # agrees to 1e-5: sums
for _name, _found in ("by_hand", _by_hand), ("not divided", _summed):
    _ratio = (np.array(_found) / whole).mean()
    print(f"{_name}: {_ratio:.4f} of the whole gradient")
    #> by_hand: 1.0000 of the whole gradient
    #> not divided: 2.0000 of the whole gradient
