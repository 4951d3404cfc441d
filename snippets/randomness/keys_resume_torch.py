import torch

order = torch.Generator()


def train_step(weight):
    batch = torch.randperm(8, generator=order)[:4] / 8
    keep = torch.rand(4) < 0.5
    return weight - 0.1 * torch.mean(keep * batch * weight)


def train(checkpoint, steps):
    if "order" in checkpoint:
        order.set_state(checkpoint["order"])
        torch.set_rng_state(checkpoint["default"])
    weight = checkpoint["weight"]
    for _ in range(steps):
        weight = train_step(weight)
    default = torch.get_rng_state()
    states = {"order": order.get_state(), "default": default}
    return {"weight": weight, **states}


torch.manual_seed(0)
order.manual_seed(1)
start = train({"weight": torch.ones(())}, 0)  # diverges: what is saved
_whole = train(start, 10)
_half = train(start, 5)
torch.rand(100)
_resumed = train(_half, 5)
resumed = bool(_resumed["weight"] == _whole["weight"])
print(resumed, sorted(_half))
#> True ['default', 'order', 'weight']

_without = train({"weight": _half["weight"]}, 5)
without = bool(_without["weight"] == _whole["weight"])
print(without)
#> False
