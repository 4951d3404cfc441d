import numpy as np
import torch

_first, _other = torch.device("cpu"), torch.device("meta")
host = np.ones(3, np.float32)

x = torch.dot(torch.asarray(host), torch.asarray(host))
unasked = x.device == _first
print("made on the CPU:", unasked)
#> made on the CPU: True

_moved = torch.asarray(host).to(_other)
follows = (2 * _moved).device == _other
print("work follows its operand:", follows)
#> work follows its operand: True

with _other:
    _inside = torch.ones(3)
redirected = _inside.device == _other
print("the default can be set:", redirected)
#> the default can be set: True
