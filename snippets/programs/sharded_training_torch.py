import tempfile

import numpy as np
import torch
from torch import distributed, nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

numbers = np.random.default_rng(0)
x = torch.from_numpy(numbers.standard_normal((8, 4), np.float32))
y = torch.from_numpy(numbers.standard_normal((8, 2), np.float32))
hidden = numbers.standard_normal((6, 4), np.float32)
out = numbers.standard_normal((2, 6), np.float32)


def new_model():
    model = nn.Sequential(
        nn.Linear(4, 6, bias=False),
        nn.Tanh(),
        nn.Linear(6, 2, bias=False),
    )
    with torch.no_grad():
        model[0].weight.copy_(torch.from_numpy(hidden))
        model[2].weight.copy_(torch.from_numpy(out))
    return model


def train(model, x, y):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    losses = []
    for _ in range(5):
        optimizer.zero_grad()
        value = nn.functional.mse_loss(model(x), y)
        value.backward()
        optimizer.step()
        losses.append(value.item())
    return losses, model, optimizer


def run(rank, place, results):
    distributed.init_process_group(
        "gloo", init_method=f"file://{place}", rank=rank, world_size=2
    )
    mesh = init_device_mesh("cpu", (2,))
    model = new_model()
    for layer in model[0], model[2]:
        fully_shard(layer, mesh=mesh)
    fully_shard(model, mesh=mesh)
    own = slice(4 * rank, 4 * rank + 4)
    losses, model, optimizer = train(model, x[own], y[own])
    losses = torch.tensor(losses)
    distributed.all_reduce(losses, distributed.ReduceOp.AVG)
    w = model[0].weight
    moment = optimizer.state[w]["exp_avg"]
    parts = [tuple(a.to_local().shape) for a in (w, moment)]
    whole = model[2].weight.full_tensor().tolist()
    results.put((losses.tolist(), whole, parts))
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
    _losses, _sharded, parts = [_results.get() for _ in _ranks][0]
    for _rank in _ranks:
        _rank.join()

_model = new_model()
whole = train(_model, x, y)[0]  # agrees to 1e-5: order of sums
print("the same losses:", np.allclose(_losses, whole, rtol=1e-5))
#> the same losses: True
_w = _model[2].weight.detach()
equal = np.allclose(_sharded, _w, rtol=1e-4)
print("the same weights:", equal)
#> the same weights: True
print("of", tuple(_model[0].weight.shape), "each rank holds", parts)
#> of (6, 4) each rank holds [(3, 4), (3, 4)]
