import tempfile
from pathlib import Path

import torch


class Run:
    def __init__(self, seed):
        params = torch.zeros(3, requires_grad=True)
        optimizer = torch.optim.Adam([params], lr=0.1)
        self.params, self.optimizer, self.step = params, optimizer, 0
        self.rate = torch.optim.lr_scheduler.CosineAnnealingLR(
            optimizer, T_max=6
        )
        self.random = torch.Generator().manual_seed(seed)

    def state_dict(self):
        state = {"params": self.params.detach(), "step": self.step}
        state["optimizer"] = self.optimizer.state_dict()
        state["rate"] = self.rate.state_dict()
        return state | {"random": self.random.get_state()}

    def load_state_dict(self, state):
        with torch.no_grad():
            self.params.copy_(state["params"])
        self.step = state["step"]
        self.optimizer.load_state_dict(state["optimizer"])
        self.rate.load_state_dict(state["rate"])
        self.random.set_state(state["random"])


def loss(params, x):
    return ((x @ params - x.sum(dim=1)) ** 2).mean()


def train(run):
    for _ in range(3):
        x = torch.randn(16, 3, generator=run.random)
        run.optimizer.zero_grad()
        loss(run.params, x).backward()
        run.optimizer.step()
        run.rate.step()
        run.step += 1
    return run


_run = train(Run(seed=0))
with tempfile.TemporaryDirectory() as _folder:
    _file = Path(_folder) / "state.pt"
    torch.save(_run.state_dict(), _file)
    _end = train(_run)
    _saved = torch.load(_file)

same_bits = {}
for left_out in "nothing", "params", "optimizer", "random":
    _resumed = Run(seed=1)
    _state = dict(_saved)
    if left_out in _state:
        _state[left_out] = _resumed.state_dict()[left_out]
    _resumed.load_state_dict(_state)
    _params = train(_resumed).params
    same_bits[left_out] = torch.equal(_params, _end.params)
    print(f"left out: {left_out}; same bits: {same_bits[left_out]}")
    #> left out: nothing; same bits: True
    #> left out: params; same bits: False
    #> left out: optimizer; same bits: False
    #> left out: random; same bits: False
steps = _end.step
