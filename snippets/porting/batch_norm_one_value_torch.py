import torch

x = torch.tensor([[1.0, 2, 3]])  # one value in each channel
norm = torch.nn.BatchNorm1d(3)

try:
    in_training = norm(x).tolist()  # diverges: zeros, an error
except ValueError as error:
    in_training = str(error).partition(", got")[0]
print(in_training)
#> Expected more than 1 value per channel when training
print(norm.running_var)
#> tensor([1., 1., 1.])

norm.eval()
in_eval = norm(x).detach()
print(in_eval)
#> tensor([[1.0000, 2.0000, 3.0000]])
