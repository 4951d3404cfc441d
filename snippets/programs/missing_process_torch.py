import tempfile
from datetime import timedelta

import torch
from torch import distributed


def run(rank, place, told, over, results):
    distributed.init_process_group(
        "gloo", init_method=f"file://{place}", rank=rank, world_size=2
    )
    x = torch.tensor([rank + 1.0])
    if rank == 1:
        told.wait()  # busy with something else until told
    call = distributed.all_reduce(x, async_op=True)
    if rank == 0:
        results.put(call.is_completed())
        told.set()
        call.wait()
        results.put(x.item())
        call = distributed.all_reduce(x, async_op=True)
        try:
            call.wait(timedelta(seconds=1))
        except RuntimeError as error:
            results.put(str(error))
        over.set()
    else:
        call.wait()
        over.wait()  # never joins the second sum
    distributed.destroy_process_group()


fork = torch.multiprocessing.get_context("fork")
with tempfile.TemporaryDirectory() as _folder:
    _results = fork.SimpleQueue()
    _shared = _folder + "/at", fork.Event(), fork.Event(), _results
    _ranks = [
        fork.Process(target=run, args=(rank, *_shared))
        for rank in range(2)
    ]
    for _rank in _ranks:
        _rank.start()
    done, total, _late = [_results.get() for _ in range(3)]
    for _rank in _ranks:
        _rank.join()
print("one rank is done alone:", done)
#> one rank is done alone: False
print("after the other has joined:", total)
#> after the other has joined: 3.0
print("alone again, with a timeout:", _late)
#> alone again, with a timeout: Operation timed out!
