# needs: C++ compiler

import torch


def shift_in_place(x):
    x[1:] = x[:-1]
    return x


def shift_row(x):
    return torch.cat((x[:1], x[:-1]))[None]


x = torch.arange(5.0)
try:
    shift_in_place(x)
except RuntimeError as error:
    text = str(error).partition(": ")[2]
    print(text.partition(" refer")[0])
    #> some elements of the input tensor and the written-to tensor

shifted = shift_row(x)
print(f"{shifted.tolist()=}")
#> shifted.tolist()=[[0.0, 0.0, 1.0, 2.0, 3.0]]

for f in (shift_row, shift_in_place):
    right = bool((torch.compile(f)(x.clone()) == shifted).all())
    print(f"{f.__name__}: {right=}")
    #> shift_row: right=True
    #> shift_in_place: right=True
