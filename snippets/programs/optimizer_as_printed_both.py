import jax.numpy as jnp
import torch

w = torch.ones(3)
try:
    init, update, get_params = torch.optim.Adam([w], lr=1e-3)
except TypeError as error:
    print(error)
    #> cannot unpack non-iterable Adam object

try:
    torch.optim.Adam([jnp.ones(3)], lr=1e-3)
except TypeError as error:
    print(str(error).partition(",")[0])
    #> optimizer can only optimize Tensors
