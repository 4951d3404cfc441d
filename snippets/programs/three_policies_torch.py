import numpy as np
import torch

_rng = np.random.default_rng(0)
_x = _rng.standard_normal((64, 8))
x = torch.tensor(_x, dtype=torch.float32)
target = torch.tensor(_x @ np.linspace(-1, 1, 8), dtype=torch.float32)


def train(stored, computed):
    def loss(w):
        y = x.to(computed) @ w.to(computed)
        return ((y.float() - target) ** 2).mean()

    def step(w, average):
        w.requires_grad_()
        (grad,) = torch.autograd.grad(loss(w), w)
        w = (w - (0.05 * grad).to(stored)).detach()
        return w, average + (0.05 * (w - average)).to(stored)

    w = average = torch.zeros(8, dtype=stored)
    for _ in range(400):
        w, average = step(w, average)
    return [loss_in_full(w), loss_in_full(average)]


def loss_in_full(w):
    return ((x @ w.float() - target) ** 2).mean().item()

def bound(loss):
    return next(b for b in [1e-9, 1e-6, 1e-4, 1e-2, 1] if loss < b)


_full, _low = torch.float32, torch.bfloat16
_losses = {
    "all float32": train(stored=_full, computed=_full),
    "mixed": train(stored=_full, computed=_low),
    "all bfloat16": train(stored=_low, computed=_low),
}
for _name, (_last, _average) in _losses.items():
    print(f"{_name}: below {bound(_last)}")
    #> all float32: below 1e-09
    #> mixed: below 0.0001
    #> all bfloat16: below 0.01
    print(f"{_name}, averaged weights: below {bound(_average)}")
    #> all float32, averaged weights: below 1e-09
    #> mixed, averaged weights: below 0.0001
    #> all bfloat16, averaged weights: below 1
by_loss = sorted(_losses, key=_losses.get)
