import torch


def bump(a):
    a += 1
    return a


x = torch.zeros(3)  # diverges: it is y
y = x
y += 1
one_object = y is x  # diverges: one tensor, two names
print(f"{one_object=}")
#> one_object=True
print(f"{x.tolist()=} {y.tolist()=}")
#> x.tolist()=[1.0, 1.0, 1.0] y.tolist()=[1.0, 1.0, 1.0]

given = torch.zeros(3)  # diverges: it is the result
result = bump(given)
print(f"{given.tolist()=} {result.tolist()=}")
#> given.tolist()=[1.0, 1.0, 1.0] result.tolist()=[1.0, 1.0, 1.0]
