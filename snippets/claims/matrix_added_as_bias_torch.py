import torch

x = torch.ones(64, 784)
w1, w2 = torch.ones(784, 64), torch.ones(64, 10)
try:
    logits = x @ w1 + w2  # w2 is added, where it should multiply
except RuntimeError as error:
    print(str(error).partition(" at ")[0])
    #> The size of tensor a (64) must match the size of tensor b (10)

logits = (x @ w1).relu() @ w2
shape = tuple(logits.shape)
print(shape)
#> (64, 10)
