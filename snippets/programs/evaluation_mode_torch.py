import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Dropout(0.5))
x = torch.ones(1000)


def dropped():
    return bool((model(x) == 0).any())


forgotten, switched = [], []
for _epoch in range(3):
    forgotten.append(dropped())
    model.eval()  # at the end of an epoch, and never back
print("drops in epochs 1 to 3:", forgotten)
#> drops in epochs 1 to 3: [True, False, False]

for _epoch in range(3):
    model.train()
    switched.append(dropped())
    model.eval()
print("with train() first:", switched)
#> with train() first: [True, True, True]
