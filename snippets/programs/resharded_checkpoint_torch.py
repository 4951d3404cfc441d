import tempfile

import torch
import torch.distributed.checkpoint as dcp
from torch import distributed, nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard


def run(rank, folder):
    distributed.init_process_group(
        "gloo",
        init_method=f"file://{folder}/at",
        rank=rank,
        world_size=2,
    )
    model = nn.Linear(3, 4, bias=False)
    nn.init.ones_(model.weight)
    fully_shard(model, mesh=init_device_mesh("cpu", (2,)))
    dcp.save(model.state_dict(), checkpoint_id=folder + "/state")
    distributed.destroy_process_group()


fork = torch.multiprocessing.get_context("fork")
with tempfile.TemporaryDirectory() as _folder:
    _ranks = [
        fork.Process(target=run, args=(rank, _folder))
        for rank in range(2)
    ]
    for _rank in _ranks:
        _rank.start()
    for _rank in _ranks:
        _rank.join()
    print("saved from", len(_ranks), "ranks")
    #> saved from 2 ranks

    distributed.init_process_group(
        "gloo", store=distributed.HashStore(), rank=0, world_size=1
    )
    _model = nn.Linear(3, 4, bias=False)
    _state = _model.state_dict()
    dcp.load(_state, checkpoint_id=_folder + "/state")
    _model.load_state_dict(_state)
    distributed.destroy_process_group()
weight = _model.weight.detach()
print("restored in 1 process:", tuple(weight.shape))
#> restored in 1 process: (4, 3)
