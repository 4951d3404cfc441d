import torch


class Scale:
    def __init__(self, by):
        self.by = by

    def apply(self, x):
        return self.by * x


x = torch.arange(3.0)
scale = Scale(2.0)
apply = torch.compile(scale.apply, backend="eager")
before = apply(x).tolist()
scale.by = 5.0
after = apply(x).tolist()  # diverges: a guard reads the attribute
anew = torch.compile(scale.apply, backend="eager")
wrapped_anew = anew(x).tolist()  # diverges: a guard reads it
other = torch.compile(Scale(5.0).apply, backend="eager")(x).tolist()
print(f"{before=} {after=}")
#> before=[0.0, 2.0, 4.0] after=[0.0, 5.0, 10.0]
print(f"{wrapped_anew=} {other=}")
#> wrapped_anew=[0.0, 5.0, 10.0] other=[0.0, 5.0, 10.0]
