import torch


def step(y):
    return y.add_(1)


y = torch.zeros(1000)
_address = y.data_ptr()
y = step(y)
reused = y.data_ptr() == _address
print(f"memory reused: {reused}")
#> memory reused: True

y = torch.zeros(1000)  # diverges: a view protects JAX's
view = y.numpy()  # diverges: it keeps JAX's old value
new = step(y)
print("new:", float(new[0]))
#> new: 1.0
print("the view sees:", float(view[0]))
#> the view sees: 1.0
