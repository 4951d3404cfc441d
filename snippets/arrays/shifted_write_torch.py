# needs: C++ compiler

import torch


def rows(x):
    x[1:] = x[:-1]
    return x


def columns(x):
    x[:, 1:] = x[:, :-1]
    return x


def rows_cloned(x):
    x[1:] = x[:-1].clone()
    return x


def join(x):
    return torch.cat((x[:1], x[:-1]))


x = torch.arange(768.0).reshape(3, 256)
try:
    rows(x)
except RuntimeError as error:
    text = str(error).partition(": ")[2]
    print(text.partition(" refer")[0])
    #> some elements of the input tensor and the written-to tensor

shifted = join(x)
shifted_columns = torch.cat((x[:, :1], x[:, :-1]), 1)
print(f"{shifted[:, 0].tolist()=}")
#> shifted[:, 0].tolist()=[0.0, 0.0, 256.0]

right = bool((columns(x.clone()) == shifted_columns).all())
print(f"eager columns: {right=}")
#> eager columns: right=False
right = bool((rows_cloned(x.clone()) == shifted).all())
print(f"eager rows_cloned: {right=}")
#> eager rows_cloned: right=True
for f in (rows, rows_cloned, join):
    right = bool((torch.compile(f)(x.clone()) == shifted).all())
    print(f"compiled {f.__name__}: {right=}")
    #> compiled rows: right=False
    #> compiled rows_cloned: right=False
    #> compiled join: right=True
