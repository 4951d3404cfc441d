import tempfile

import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel


def run(rank, place, results):
    distributed.init_process_group(
        "gloo", init_method=f"file://{place}", rank=rank, world_size=2
    )

    def held(seed, wrap):
        torch.manual_seed(seed)
        model = nn.Linear(2, 1, bias=False)
        wrap(model)
        return model.weight[0].tolist()

    results.put(
        (
            held(rank, lambda model: model),
            held(0, lambda model: model),
            held(rank, DistributedDataParallel),
        )
    )
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
    _ours, _theirs = [_results.get() for _ in _ranks]
    for _rank in _ranks:
        _rank.join()
own_seeds, one_seed, _wrapped = (
    a == b for a, b in zip(_ours, _theirs)
)
print("own seeds give the same weights:", own_seeds)
#> own seeds give the same weights: False
print("one seed gives the same weights:", one_seed)
#> one seed gives the same weights: True
print("DDP makes them the same:", _wrapped)
#> DDP makes them the same: True
