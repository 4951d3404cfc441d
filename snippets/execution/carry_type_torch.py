import torch
from torch._higher_order_ops import scan


def total(start):
    def add(carry, x):
        return carry + x, carry.clone()

    last, _ = scan(add, start, torch.tensor([0.5, 1.5]))
    return last


def grown(start):
    def append(carry, x):
        return torch.cat([carry, x[None]]), x.clone()

    last, _ = scan(append, start, torch.tensor([0.5, 1.5]))
    return last


def tried(f, start):
    try:
        return f(start).tolist()
    except RuntimeError as error:
        said = str(error).splitlines()
        print(said[0])
        #> Expected init and carry to have same metadata but found:
        #> Expected init and carry to have same metadata but found:
        #> All init leaves must be a Tensor but got 0
        if len(said) > 1:
            print(said[1].split("'")[1])
            #> dtype: torch.int64 vs torch.float32
            #> shape: torch.Size([1]) vs torch.Size([2])
        return "refused"


same_type = tried(total, torch.tensor(0.0))
print(same_type)
#> 2.0

integer = tried(total, torch.tensor(0))
growing = tried(grown, torch.zeros(1))

python_zero = tried(total, 0)  # diverges: it must be a tensor
print(python_zero)
#> refused
