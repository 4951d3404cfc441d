import jax
import jax.numpy as jnp
import torch

jax.config.update("jax_platforms", "cpu")
step = jax.jit(lambda x: x + 1, donate_argnums=0)

lent = torch.zeros(4)
step(jnp.from_dlpack(lent)).block_until_ready()
print("lent, donated:", lent)
#> lent, donated: tensor([0., 0., 0., 0.])

asked = torch.zeros(4)
step(jnp.from_dlpack(asked, copy=True)).block_until_ready()
print("copy=True, donated:", asked)
#> copy=True, donated: tensor([1., 1., 1., 1.])

cloned = torch.zeros(4)
step(jnp.from_dlpack(cloned.clone())).block_until_ready()
print("cloned, donated:", cloned)
#> cloned, donated: tensor([0., 0., 0., 0.])

x = jnp.zeros(4)
torch.from_dlpack(x, copy=True)[0] = 7
print("to PyTorch with copy=True:", x)
#> to PyTorch with copy=True: [0. 0. 0. 0.]
