import torch
from functorch.compile import make_boxed_func
from torch._dynamo.backends.common import aot_autograd


def show(graph, inputs):
    for line in graph.code.strip().splitlines():
        print(line.partition(";")[0].replace("torch.ops.", ""))
    return make_boxed_func(graph.forward)


backend = aot_autograd(
    fw_compiler=show, keep_inference_input_mutations=True
)


@torch.compile(backend=backend)
def write(cache, row):
    cache[1] = row
    return cache.sum()


cache = torch.zeros(2, 3)
row = torch.ones(3)
address = cache.data_ptr()
total = write(cache, row)
same_memory = cache.data_ptr() == address
written = cache
print(total.item(), written.tolist(), same_memory)
