import torch


@torch.compile(backend="eager")
def double(x):
    return 2 * x


x, longer = torch.ones(3), torch.ones(4)
y = double(x).tolist()
try:
    with torch.compiler.set_stance("fail_on_recompile"):
        double(longer)
except RuntimeError as error:
    print(str(error).partition(" when ")[0])
    #> Detected recompile
    print(str(error).splitlines()[-1].strip())
    #> - 0/0: tensor 'x' size mismatch at index 0. expected 3, actual 4

z = double(longer).tolist()
print(y, z)
#> [2.0, 2.0, 2.0] [2.0, 2.0, 2.0, 2.0]
