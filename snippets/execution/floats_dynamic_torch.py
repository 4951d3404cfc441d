# needs: C++ compiler
import torch
from torch._dynamo.utils import counters


@torch.compile(dynamic=True)
def scale(x, by):
    return x * by


@torch.compile(dynamic=True)
def clip(x, by):
    return x.clamp(max=by)


def new(function):
    before = counters["stats"]["unique_graphs"]
    for by in (1.5, 2.5, 3.5, 4.5):
        function(x, by)
    return counters["stats"]["unique_graphs"] - before


x = torch.tensor([1.0, 9.0])
for_scale = new(scale)
for_clip = new(clip)  # diverges: clamp's float becomes a constant
print(f"{for_scale=} {for_clip=}")
#> for_scale=1 for_clip=4

scaled, clipped = scale(x, 4.5).tolist(), clip(x, 4.5).tolist()
print(f"{scaled=} {clipped=}")
#> scaled=[4.5, 40.5] clipped=[1.0, 4.5]
