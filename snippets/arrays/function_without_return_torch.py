import torch


@torch.compile(backend="aot_eager")
def forgets(a):
    for i in range(3):
        a[i] = 2 * a[i] + 1


x = torch.arange(3.0)  # diverges: forgets wrote into it
print(forgets(x), x.tolist())
#> None [1.0, 3.0, 5.0]

y = x.clone()
print(y.tolist())
#> [1.0, 3.0, 5.0]
