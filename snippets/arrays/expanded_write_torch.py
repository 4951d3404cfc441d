import torch

x = torch.zeros(1).expand(3)
try:
    x += 1
except RuntimeError as error:
    text = str(error).partition(": ")[2]
    print(text.partition(" of the ")[0])
    #> more than one element
    print(text.partition("written-to ")[2].partition(". ")[0])
    #> tensor refers to a single memory location
x = x.clone()
x += 1
added = x.tolist()
print(f"{added=}")
#> added=[1.0, 1.0, 1.0]

y = torch.zeros(1).expand(3)  # diverges: one number for three
y[0] = 5
first = y.tolist()  # diverges: one number for three
print(f"{first=}")
#> first=[5.0, 5.0, 5.0]


@torch.compile(backend="aot_eager")
def expand_and_add(x):
    x = x.expand(3)
    x += 1
    return x


compiled = expand_and_add(torch.zeros(1))  # diverges: it adds thrice
print(f"{compiled.tolist()=}")
#> compiled.tolist()=[3.0, 3.0, 3.0]
