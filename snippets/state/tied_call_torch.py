import torch
from torch import nn
from torch.func import functional_call


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Parameter(torch.eye(2))
        self.decoder = self.encoder

    def forward(self, x):
        return x @ self.encoder @ self.decoder


model = Tied()
x = torch.tensor([1.0, 2.0])
params = {n: p.detach() for n, p in model.named_parameters()}
names = list(params)  # diverges: the first name stays
print(names, len(model.state_dict()))
#> ['encoder'] 2

doubled = {name: 2 * p for name, p in params.items()}
tied = functional_call(model, doubled, x)
print(tied.tolist())
#> [4.0, 8.0]

half = functional_call(model, doubled, x, tie_weights=False).detach()
print(half.tolist())
#> [2.0, 4.0]

both = {name: 2 * p for name, p in model.state_dict().items()}
try:
    functional_call(model, both, x)
except ValueError as error:
    print(str(error).split(" keys ")[0])
    #> functional_call got multiple values for
