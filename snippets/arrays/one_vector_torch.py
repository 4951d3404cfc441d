import torch
from torch import nn
from torch.nn.utils import parameters_to_vector, vector_to_parameters

model = nn.Linear(2, 2)
with torch.no_grad():
    model.weight.copy_(torch.tensor([[1.0, 2.0], [3.0, 4.0]]))
    model.bias.copy_(torch.tensor([5.0, 6.0]))
vector = parameters_to_vector(model.parameters()).detach()
order = vector.tolist()  # diverges: JAX sorts the keys
print(order)
#> [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]

vector_to_parameters(2 * vector, model.parameters())
weight = model.weight.detach()
print(weight.tolist())
#> [[2.0, 4.0], [6.0, 8.0]]
