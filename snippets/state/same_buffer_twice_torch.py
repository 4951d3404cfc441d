import torch


def double_and_add(x, y):
    x.mul_(2)
    return x + y


x = torch.arange(4.0)
twice = double_and_add(x, x)  # diverges: y was doubled, too
print(twice.tolist())

x = torch.arange(4.0)
apart = double_and_add(x, x.clone())
print(apart.tolist())

tied = {"embed": apart.clone()}
tied["head"] = tied["embed"]
for weight in tied.values():
    weight.sin_()
once = torch.equal(tied["head"], apart.sin())
print("one update each:", once)
