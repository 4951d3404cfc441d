import torch

x = torch.zeros(3)
twice = torch.tensor([0, 0])
values = torch.tensor([1.0, 2.0])


def write(x):
    return x.clone().put_(twice, values)


def add(x):
    return x.index_add(0, twice, values)


torch.use_deterministic_algorithms(True)
try:
    write(x)
except RuntimeError as error:
    print("write:", str(error).split(", but")[0])
    #> write: put_ does not have a deterministic implementation

added = add(x)
print("add:", added.tolist())
#> add: [3.0, 0.0, 0.0]

print("fresh memory:", torch.empty(2).tolist())
#> fresh memory: [nan, nan]
print("cuDNN's flag:", torch.backends.cudnn.deterministic)
#> cuDNN's flag: False
print("Inductor's flag:", torch._inductor.config.deterministic)
#> Inductor's flag: True
