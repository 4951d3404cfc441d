# no equivalent in JAX: no wrapper; arrays carry their placement
import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

model = nn.Linear(2, 1)
try:
    DistributedDataParallel(model, device_ids=[0, 1])
except ValueError as error:
    print(str(error).split(",")[0])
    #> Default process group has not been initialized

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
try:
    DistributedDataParallel(model, device_ids=[0, 1])
except ValueError as error:
    print(error)
    #> device_ids can only be None or contain a single element.

wrapped = DistributedDataParallel(model)
print(wrapped(torch.ones(3, 2)).shape)
#> torch.Size([3, 1])
distributed.destroy_process_group()
