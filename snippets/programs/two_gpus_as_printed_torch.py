# no equivalent in JAX: there is no wrapper; arrays have a placement
import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader

try:
    model = NeuralNetwork()
except NameError as error:
    print(error)
    #> name 'NeuralNetwork' is not defined

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
print("started by torchrun:", distributed.is_torchelastic_launched())
#> started by torchrun: False
rows = sum(len(batch) for batch in DataLoader(torch.ones(8, 2), 4))
print("rows that every rank reads without a sampler:", rows, "of 8")
#> rows that every rank reads without a sampler: 8 of 8
distributed.destroy_process_group()
