from textwrap import fill

import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[-1].strip()
        return fill(f"{type(error).__name__}: {line}", 68)


linear = torch.nn.Linear(3, 2)
weight, bias = torch.ones(2, 3), torch.zeros(2)
load = linear.load_state_dict
print(raised(load, {"weight": weight}))
#> RuntimeError: Missing key(s) in state_dict: "bias".
print(raised(load, {"weight": weight.T, "bias": bias}))
#> RuntimeError: size mismatch for weight: copying a param with shape
#> torch.Size([3, 2]) from checkpoint, the shape in current model is
#> torch.Size([2, 3]).
extra = {"weight": weight, "bias": bias, "module.scale": bias}
print(raised(load, extra))
#> RuntimeError: Unexpected key(s) in state_dict: "module.scale".
print(raised(setattr, linear, "weight", weight))
#> TypeError: cannot assign 'torch.FloatTensor' as parameter 'weight'
#> (torch.nn.Parameter or None expected)

load({"weight": weight, "bias": bias})
y = linear(torch.ones(1, 3))
print(y.tolist())
#> [[3.0, 3.0]]
