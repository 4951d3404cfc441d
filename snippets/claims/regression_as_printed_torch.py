import torch

x = torch.arange(6.0).reshape(3, 2)
y = torch.ones(3, 1)
w, b = torch.zeros(2, 1), torch.zeros(1)


def loss():
    return torch.nn.functional.mse_loss(x @ w + b, y)


try:
    loss().backward()
except RuntimeError as error:
    print(str(error).split(" and ")[0])
    #> element 0 of tensors does not require grad

optimizer = torch.optim.SGD([w, b], lr=0.01)
optimizer.step()
print("moved without a gradient:", bool((w != 0).any()))
#> moved without a gradient: False

w.requires_grad_()
b.requires_grad_()
loss().backward()
optimizer.step()
w, b = w.detach(), b.detach()
print(w.ravel(), b)
#> tensor([0.0400, 0.0600]) tensor([0.0200])
