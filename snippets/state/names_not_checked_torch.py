import torch
from torch import nn
from torch.func import functional_call


class Affine(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.tensor(1.0))
        self.shift = nn.Parameter(torch.tensor(0.0))

    def forward(self, x):
        return self.scale * x + self.shift


def state_of(**values):
    return {n: torch.tensor(v) for n, v in values.items()}


x = torch.tensor(10.0)
model = Affine()
right = functional_call(model, state_of(scale=3.0, shift=1.0), x)
wrong_params = state_of(weight=3.0, bias=1.0)  # another library's
result = functional_call(model, wrong_params, x)
unnoticed = result.detach()  # diverges: x + 3
print(right, unnoticed)
#> tensor(31.) tensor(10.)

try:
    functional_call(model, wrong_params, x, strict=True)
except RuntimeError as error:
    print(error)
    #> Error(s) in reparametrizing for Affine:
    #> 	Unexpected key(s): 'bias', 'weight'.
    #> 	Missing key(s): 'scale', 'shift'.

without_values = Affine().to("meta")
print(functional_call(without_values, wrong_params, x).device)
#> meta
