import torch
from torch import nn
from torch.func import functional_call

model = nn.Linear(2, 1)
nn.init.ones_(model.weight)
nn.init.zeros_(model.bias)
x = torch.tensor([1.0, 2.0])
zeros = torch.zeros(1, 2)

unnoticed = functional_call(model, {"wieght": zeros}, x)
print(unnoticed.tolist())
#> [3.0]

try:
    functional_call(model, {"wieght": zeros}, x, strict=True)
except RuntimeError as error:
    print(str(error))
    #> Error(s) in reparametrizing for Linear:
    #> 	Unexpected key(s): 'wieght'.
    #> 	Missing key(s): 'bias', 'weight'.

right = {**model.state_dict(), "weight": zeros}
replaced = functional_call(model, right, x, strict=True)
print(replaced.tolist())
#> [0.0]
