import tempfile
from pathlib import Path

import torch
from torch import nn


def begin(seed):
    torch.manual_seed(seed)
    model = nn.Sequential(
        nn.Linear(4, 8), nn.Dropout(0.5), nn.Linear(8, 1)
    )
    return model, torch.optim.Adam(model.parameters(), lr=0.1)


def train_step(model, optimizer, x):
    optimizer.zero_grad()
    (model(x) ** 2).mean().backward()
    optimizer.step()


def train(model, optimizer):
    x = torch.linspace(-1, 1, 12).reshape(3, 4)
    for _ in range(3):
        train_step(model, optimizer, x)
    return model.state_dict()


def equal(one, other):
    pairs = zip(one.values(), other.values())
    return all(torch.equal(a, b) for a, b in pairs)


_model, _optimizer = begin(seed=0)
train(_model, _optimizer)
with tempfile.TemporaryDirectory() as _folder:
    _file = Path(_folder) / "state.pt"
    torch.save(
        {
            "model": _model.state_dict(),
            "optimizer": _optimizer.state_dict(),
            "generator": torch.get_rng_state(),
        },
        _file,
    )
    _state = torch.load(_file)
_end = {k: p.clone() for k, p in train(_model, _optimizer).items()}

for with_random_state in True, False:
    _model, _optimizer = begin(seed=1)
    _model.load_state_dict(_state["model"])
    _optimizer.load_state_dict(_state["optimizer"])
    if with_random_state:
        torch.set_rng_state(_state["generator"])
    same_bits = equal(train(_model, _optimizer), _end)
    print(f"random state: {with_random_state}, bits: {same_bits}")
    #> random state: True, bits: True
    #> random state: False, bits: False
