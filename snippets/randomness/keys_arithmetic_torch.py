import torch

seed = 0
generator = torch.Generator().manual_seed(seed)
state = generator.get_state()
try:
    generator.set_state(state + 1)
except RuntimeError as error:
    print(error)
    #> Invalid mt19937 state

try:
    generator + 1
    refused = False
except TypeError as error:
    refused = True
    print(str(error)[:60])
    #> unsupported operand type(s) for +: 'torch._C.Generator' and
