import tempfile

import torch
from torch import distributed
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.tensor import Shard, distribute_tensor
from torch.distributed.tensor.debug import CommDebugMode


def run(rank, place, results):
    distributed.init_process_group(
        "gloo", init_method=f"file://{place}", rank=rank, world_size=2
    )
    mesh = init_device_mesh("cpu", (2,))
    a = distribute_tensor(torch.ones(4, 8), mesh, [Shard(1)])
    b = distribute_tensor(torch.ones(8, 4), mesh, [Shard(0)])
    with CommDebugMode() as sent:
        c = a @ b
    unsummed = c.to_local()[0, 0].item()
    count = sent.get_total_counts()
    said = [f"{c.placements} {unsummed}, {count} sent"]
    with CommDebugMode() as sent:
        product = c.full_tensor()[0, 0].item()
    said.append(f"{product}, {sent.get_total_counts()} sent")

    d = distribute_tensor(torch.ones(4, 4), mesh, [Shard(0)])
    try:
        d + torch.ones(4, 4)
        mixed = True
    except RuntimeError as error:
        mixed = False
        said.append(str(error).split(",")[0])
    results.put((product, mixed, said))
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
    _product, _mixed, _said = [_results.get() for _ in _ranks][0]
    for _rank in _ranks:
        _rank.join()
product = _product
mixed = _mixed  # diverges: JAX takes it as a replica
print("product:", _said[0])
#> product: (Partial(sum),) 4.0, 0 sent
print("in full:", _said[1])
#> in full: 8.0, 1 sent
print("mixed:", _said[2])
#> mixed: aten.add.Tensor got mixed torch.Tensor and DTensor
