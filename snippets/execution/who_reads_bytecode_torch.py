import torch
from torch._dynamo.convert_frame import register_bytecode_hook

_seen, _rewritten = [], []


def square(x):
    _seen.append(type(x).__name__)
    return x * x


def note(old, new):
    if old.co_name == "square":
        _rewritten.append(old.co_code != new.co_code)


register_bytecode_hook(note)
x = torch.tensor(3.0, requires_grad=True)
y = square(x)
(slope,) = torch.autograd.grad(y, x)
print(_seen, _rewritten)
#> ['Tensor'] []

z = torch.compile(square, backend="eager")(x)
print(_seen, _rewritten)
#> ['Tensor', 'Tensor'] [True]

python_ran_it = not _rewritten  # diverges: new bytecode ran
print(python_ran_it, y.item(), slope.item(), z.item())
#> False 9.0 6.0 9.0
