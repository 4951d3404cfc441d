import torch

x = torch.arange(3)
try:
    x += 0.5
except RuntimeError as error:
    print(error)
    #> result type Float can't be cast to the desired output type Long
x = x + 0.5
print(x.dtype, x.tolist())
#> torch.float32 [0.5, 1.5, 2.5]

y = torch.zeros(3)
try:
    y += torch.ones(2, 3)
except RuntimeError as error:
    print(error)
    #> output with shape [3] doesn't match the broadcast shape [2, 3]
y = y + torch.ones(2, 3)
print(tuple(y.shape))
#> (2, 3)

z = torch.ones(3, dtype=torch.bfloat16)
z += torch.ones(3) / 1024
first = z[0].item()  # diverges: z stays bfloat16
print(z.dtype, first)
#> torch.bfloat16 1.0
