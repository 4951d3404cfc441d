import torch

generator = torch.Generator().manual_seed(0)
x = torch.zeros(3)


@torch.compile(backend="aot_eager", fullgraph=True)
def closed(x):
    return x + torch.rand(x.shape)


def draw(generator, x):
    return x + torch.rand(x.shape, generator=generator)


whole = torch.compile(draw, backend="aot_eager", fullgraph=True)
try:
    whole(generator, x)
except torch._dynamo.exc.Unsupported as error:
    print(str(error).splitlines()[0])
    #> Failed to convert args/kwargs to proxy

given = torch.compile(draw, backend="aot_eager")
frozen = bool((closed(x) == closed(x)).all())  # diverges: baked in
fresh = not (given(generator, x) == given(generator, x)).any()
print(frozen, fresh)
#> False True
