import torch
from functorch.compile import make_boxed_func
from torch._dynamo.backends.common import aot_autograd


def show(graph, inputs):
    for line in graph.code.strip().splitlines():
        line = line.partition(";")[0].replace("torch.ops.", "")
        print(line.replace(".default", ""))
        #> def forward(self, arg0_1, arg1_1):
        #>     select = aten.select.int(arg0_1, 0, 1)
        #>     copy = aten.copy(select, arg1_1)
        #>     select_scatter = aten.select_scatter(arg0_1, copy, 0, 1)
        #>     sum_1 = aten.sum(select_scatter)
        #>     copy_ = aten.copy_(arg0_1, select_scatter)
        #>     return (sum_1,)
    return make_boxed_func(graph.forward)


backend = aot_autograd(
    fw_compiler=show, keep_inference_input_mutations=True
)


@torch.compile(backend=backend)
def write(cache, row):
    cache[1] = row
    return cache.sum()


cache = torch.zeros(2, 3)  # diverges: a tensor
row = torch.ones(3)
_address = cache.data_ptr()
total = write(cache, row)
same_memory = cache.data_ptr() == _address
written = cache
print(total.item(), written.tolist(), same_memory)
#> 3.0 [[0.0, 0.0, 0.0], [1.0, 1.0, 1.0]] True
