import tempfile

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as dcp
from torch.distributed.tensor import Shard, distribute_tensor

weight = torch.arange(32.0).reshape(8, 4)


def join(folder, rank, world_size):
    dist.init_process_group(
        "gloo",
        init_method=f"file://{folder}/{world_size}",
        rank=rank,
        world_size=world_size,
    )


def save(rank, folder):
    join(folder, rank, world_size=2)
    mesh = dist.device_mesh.init_device_mesh("cpu", (2,))
    sharded = distribute_tensor(weight, mesh, [Shard(0)])
    dcp.save({"weight": sharded}, checkpoint_id=folder + "/state")
    dist.destroy_process_group()


with tempfile.TemporaryDirectory() as _folder:
    _fork = torch.multiprocessing.get_context("fork")
    _ranks = [
        _fork.Process(target=save, args=(rank, _folder))
        for rank in (0, 1)
    ]
    for _process in _ranks:
        _process.start()
    for _process in _ranks:
        _process.join()
    join(_folder, rank=0, world_size=1)
    _state = {"weight": torch.zeros(8, 4)}
    dcp.load(_state, checkpoint_id=_folder + "/state")
    dist.destroy_process_group()
loaded = _state["weight"]
print("saved by 2, loaded by 1:", torch.equal(loaded, weight))
#> saved by 2, loaded by 1: True
