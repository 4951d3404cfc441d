from functools import partial

import equinox as eqx
import jax
import jax.numpy as jnp

batch = jnp.arange(24.0).reshape(2, 3, 4) ** 1.5
names = ("outer", "inner")
norm = eqx.nn.BatchNorm(4, axis_name=names, momentum=0.9, mode="batch")
state = eqx.nn.State(norm)

over = partial(jax.vmap, in_axes=(0, None), out_axes=(0, None))
inner = over(norm, axis_name="inner")
out, state = over(inner, axis_name="outer")(batch, state)
print(out[0, 0], out.shape)
#> [-1.1977906 -1.237156  -1.2637702 -1.2840573] (2, 3, 4)

_mean, _var = state.get(norm.batch_state_index)
running_mean = _mean
print(running_mean)
#> [3.760656  4.206323  4.6848006 5.1902876]
running_var = _var  # diverges: PyTorch divides by n - 1
print(running_var)
#> [ 99.47468  111.06846  122.226456 133.20917 ]

still = eqx.nn.inference_mode(norm)
in_eval = still(batch[0, 0], state)[0]  # diverges: Equinox debiases
print(in_eval)
#> [-1.1923597 -1.2321334 -1.2591088 -1.2797121]

try:
    over(over(norm, axis_name="inner"))(batch, state)
except NameError as error:
    print(str(error).split(". ")[0])
    #> Found an unbound axis name: outer
