import torch


step = lambda y: y.add_(1)

y = torch.zeros(1000)
address = y.data_ptr()
y = step(y)
reused = y.data_ptr() == address
print(f"memory reused: {reused}")
#> memory reused: True

y = torch.zeros(1000)
view = y.numpy()
new = step(y)
seen = float(view[0])  # diverges: a view keeps the old value
print(f"new value: {float(new[0])}, the view sees: {seen}")
#> new value: 1.0, the view sees: 1.0
