import weakref

import torch


class Trainer:
    last = None


trainer = Trainer()


@torch.compile(backend="aot_eager", fullgraph=True)
def loss(w, x):
    hidden = torch.sin(w * x)
    trainer.last = hidden
    return (hidden**2).sum()


w, x = torch.tensor(2.0, requires_grad=True), torch.ones(3)
result = loss(w, x)
value = result.item()
print(round(value, 4), trainer.last.requires_grad)
#> 2.4805 True

node = weakref.ref(trainer.last.grad_fn)
del result
print("graph alive:", node() is not None)
#> graph alive: True
trainer.last = trainer.last.detach()
print("graph alive:", node() is not None)
#> graph alive: False
