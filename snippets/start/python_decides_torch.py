import torch

rounds = []


def f(x):
    y = x
    rounds.append(0)
    while y < 100:
        y = y * x
        rounds[-1] += 1
    return y


df = torch.func.grad(f)
slope_2 = df(torch.tensor(2.0))
slope_5 = df(torch.tensor(5.0))
print(rounds, float(slope_2), float(slope_5))
#> [6, 2] 448.0 75.0
