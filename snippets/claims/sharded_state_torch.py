import tempfile

import torch
from torch import distributed, nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard


def run(rank, place, results):
    distributed.init_process_group(
        "gloo", init_method=f"file://{place}", rank=rank, world_size=2
    )
    model = nn.Linear(32, 64, bias=False)
    nn.init.ones_(model.weight)
    fully_shard(model, mesh=init_device_mesh("cpu", (2,)))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

    model(torch.ones(8, 32)).mean().backward()
    optimizer.step()

    def held(a):
        return a.to_local().nbytes / (a.numel() * a.element_size())

    w = model.weight
    moment = optimizer.state[w]["exp_avg"]
    whole = w.full_tensor()
    results.put((held(w), held(moment), whole[0, 0].item()))
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
    parameters, moments, updated = [_results.get() for _ in _ranks][0]
    for _rank in _ranks:
        _rank.join()
updated = round(updated, 4)
print("on each rank:", parameters, moments, "updated to", updated)
#> on each rank: 0.5 0.5 updated to 0.99
