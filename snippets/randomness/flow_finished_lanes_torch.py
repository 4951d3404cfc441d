import torch
from torch._higher_order_ops import while_loop


def halved(x):
    def unfinished(x, steps):
        return (x > 1).any()

    def advance(x, steps):
        going = x > 1
        x = torch.where(going, x / 2, x)
        return x, torch.where(going, steps + 1, steps)

    start = (x, torch.zeros_like(x, dtype=torch.int64))
    return while_loop(unfinished, advance, start)


x = torch.tensor([2.0, 16.0, 0.5])
y, steps = torch.compile(halved, backend="eager", fullgraph=True)(x)
print(y.tolist(), steps.tolist())
#> [1.0, 1.0, 0.5] [1, 4, 0]
