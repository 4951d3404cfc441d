import torch
from torch._higher_order_ops import scan

weights = torch.tensor([0.5, 3.0])


def tried(body, start):
    try:
        return float(scan(body, start, weights)[0][0])
    except RuntimeError as error:
        said, *detail = str(error).split("'")
        print(detail[0] if detail else said)
        #> dtype: torch.bfloat16 vs torch.float32
        #> All init leaves must be a Tensor but got 2
        return "refused"


def multiply(carry, w):
    return (carry[0] * w,), w.clone()


def multiply_in_16_bits(carry, w):
    return ((carry[0] * w).to(carry[0].dtype),), w.clone()


def multiply_in_a_list(carry, w):
    return [carry[0] * w], w.clone()


half = torch.tensor(2, dtype=torch.bfloat16)
wider = tried(multiply, (half,))
cast = tried(multiply_in_16_bits, (half,))
print(cast)
#> 3.0

one = (torch.tensor(2.0),)
in_a_list = tried(multiply_in_a_list, one)  # diverges: structure
print(in_a_list)
#> 3.0

python_number = tried(multiply, (2,))  # diverges: weak type
print(python_number)
#> refused
