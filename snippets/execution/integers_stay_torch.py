# needs: C++ compiler

import torch

cases = {
    "wrap": lambda i: (i * 2**28) * 16 // 16,
    "double and halve": lambda i: (i * 2**30) * 2 // 2,
    "floor division": lambda i: i // 7,
    "to float and back": lambda i: (i + 2**24).float(),
    "clip, bounds reversed": lambda i: i.clamp(3, 1),
    "float to int8": lambda i: (i * 25.0).to(torch.int8),
}


@torch.compile
def compiled(i):
    return [f(i) for f in cases.values()]


i = torch.arange(-4, 5, dtype=torch.int32)
changed = []
for (_name, _f), _y in zip(cases.items(), compiled(i)):
    if not torch.equal(_f(i), _y):
        changed.append(_name)
print(changed, "of", len(cases))
#> [] of 6

wrapped = compiled(i)[0]
print(wrapped.tolist())
#> [0, 0, 0, 0, 0, 0, 0, 0, 0]
clipped = compiled(i)[4]
print(clipped.tolist())
#> [1, 1, 1, 1, 1, 1, 1, 1, 1]
