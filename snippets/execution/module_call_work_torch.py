import sys

import torch
from torch import nn
from torch.fx.experimental.proxy_tensor import make_fx


def python_calls(f, *args):
    seen = []

    def note(frame, event, arg):
        seen[-1] += event == "call"

    for _ in range(5):  # the first calls trace and compile
        seen.append(0)
        sys.setprofile(note)
        f(*args)
        sys.setprofile(None)
    return min(seen)


model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2))
weights = dict(model.named_parameters())
for name, weight in weights.items():
    nn.init.constant_(weight, float("weight" in name))


def by_functional_call(w, x):
    return torch.func.functional_call(model, w, x)


def by_hand(w, x):
    x = nn.functional.linear(x, w["0.weight"], w["0.bias"])
    x = nn.functional.linear(x.tanh(), w["2.weight"], w["2.bias"])
    return x


x = torch.ones(3)
module_calls = python_calls(model, x)
functional_calls = python_calls(by_functional_call, weights, x)
hand_calls = python_calls(by_hand, weights, x)
print(hand_calls, module_calls < 50)
#> 1 True
print(functional_calls > module_calls)
#> True

module_graph = make_fx(by_functional_call)(weights, x).code
same_program = module_graph == make_fx(by_hand)(weights, x).code
print(same_program)
#> True

y = by_functional_call(weights, x)
print(y.tolist())
#> [3.9802191257476807, 3.9802191257476807]
