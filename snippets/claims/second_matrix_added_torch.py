import torch

x = torch.ones(64, 784)
w1, w2 = torch.ones(784, 64), torch.ones(64, 10)
try:
    x @ w1 + w2
except RuntimeError as error:
    print(str(error).split(" at ")[0])
    #> The size of tensor a (64) must match the size of tensor b (10)

logits = tuple((torch.tanh(x @ w1) @ w2).shape)
print(logits)
#> (64, 10)
