import torch

x = torch.zeros(3)  # diverges: one element was written
x[0] = 1
print(f"{x.tolist()=}")
#> x.tolist()=[1.0, 0.0, 0.0]

a = torch.zeros(3)
b = a.select_scatter(torch.tensor(1.0), 0, 0)
b = b.slice_scatter(b[1:] + 5, start=1)
print(f"{a.tolist()=} {b.tolist()=}")
#> a.tolist()=[0.0, 0.0, 0.0] b.tolist()=[1.0, 5.0, 5.0]
