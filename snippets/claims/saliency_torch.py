import torch

w1 = torch.tensor([[0.5, -0.3], [0.8, 0.2], [-0.6, 0.4]])
w2 = torch.tensor([1.0, -2.0])


def score(x):
    return torch.tanh(x @ w1) @ w2


x = torch.tensor([1.0, 0.5, -1.0], requires_grad=True)
score(x).backward()
saliency = x.grad
print(saliency)
#> tensor([ 0.5173, -0.1401, -0.6777])
