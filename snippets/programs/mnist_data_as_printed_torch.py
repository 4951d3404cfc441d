# no equivalent in JAX: the printed program is PyTorch's
from importlib.metadata import requires

import torch

_required = [line.split()[0] for line in requires("torch")]
print("comes with torch:", "torchvision" in _required)
#> comes with torch: False

train_loader = torch.utils.data.DataLoader(range(4), batch_size=2)
print(len(train_loader))
#> 2
try:
    test_loader
except NameError as error:
    print(error)
    #> name 'test_loader' is not defined
