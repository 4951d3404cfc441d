import json
import os
import subprocess
import sys
from datetime import timedelta

import numpy as np
import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, TensorDataset
from torch.utils.data.distributed import DistributedSampler

numbers = np.random.default_rng(0)
x = torch.from_numpy(numbers.standard_normal((32, 4), np.float32))
y = torch.from_numpy(numbers.standard_normal((32, 1), np.float32))
data = TensorDataset(x, y)


def new_model():
    model = nn.Linear(4, 1, bias=False)
    nn.init.zeros_(model.weight)
    return model


def train(model, loader):
    parameters = list(model.parameters())
    optimizer = torch.optim.SGD(parameters, lr=0.1, momentum=0.9)
    for _ in range(3):
        for x, y in loader:
            optimizer.zero_grad()
            nn.functional.mse_loss(model(x), y).backward()
            optimizer.step()
    return parameters[0][0].tolist()


def run():
    distributed.init_process_group(
        "gloo", timeout=timedelta(seconds=60)
    )
    model = DistributedDataParallel(new_model())
    sampler = DistributedSampler(data, shuffle=False)
    w = train(model, DataLoader(data, 4, sampler=sampler))
    all_w = [None, None]
    distributed.all_gather_object(all_w, w)
    if distributed.get_rank() == 0:
        print(json.dumps(all_w))
    distributed.destroy_process_group()


if distributed.is_torchelastic_launched():  # by torchrun, below
    run()
    sys.exit()

_torchrun = [sys.executable, "-m", "torch.distributed.run"]
_done = subprocess.run(
    [*_torchrun, "--standalone", "--nproc-per-node=2", __file__],
    env={**os.environ, "OMP_NUM_THREADS": "1"},
    stdout=subprocess.PIPE,
    check=True,
)
_ours, _theirs = json.loads(_done.stdout)
print("both have the same weights:", _ours == _theirs)
#> both have the same weights: True

whole = train(new_model(), DataLoader(data, 8))  # agrees to 1e-5: sums
equal = np.allclose(_ours, whole, rtol=1e-5)
print("those of one process, after 12 steps:", equal)
#> those of one process, after 12 steps: True
