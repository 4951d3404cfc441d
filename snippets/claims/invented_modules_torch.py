from importlib.util import find_spec

import torch

for _name in ["torch.metrics", "torch.optim"]:
    _found = find_spec(_name) is not None
    print(f"{_name}: a module {_found}")
    #> torch.metrics: a module False
    #> torch.optim: a module True

logits = torch.tensor([[2.0, 1.0], [0.5, 3.0], [1.0, 0.0], [0.0, 1.0]])
_labels = torch.tensor([0, 1, 1, 1])
accuracy = (logits.argmax(-1) == _labels).float().mean().item()
print(accuracy)
#> 0.75
