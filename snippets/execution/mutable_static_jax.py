from dataclasses import dataclass
from functools import partial

import jax
import jax.numpy as jnp

traces = []


class Options:
    by = 2.0


@dataclass(frozen=True)
class Frozen:
    by: float


@partial(jax.jit, static_argnums=1)
def scale(x, options):
    traces.append(options)
    return options.by * x


x, options = jnp.arange(3.0), Options()
before = scale(x, options).tolist()
options.by = 5.0
after = scale(x, options).tolist()  # diverges: same object, same key
frozen = scale(x, Frozen(2.0)).tolist()
replaced = scale(x, Frozen(5.0)).tolist()
print(f"{before=} {after=}")
#> before=[0.0, 2.0, 4.0] after=[0.0, 2.0, 4.0]
print(f"{frozen=} {replaced=}")
#> frozen=[0.0, 2.0, 4.0] replaced=[0.0, 5.0, 10.0]

so_far = len(traces)
scale(x, Frozen(5.0))
equal_again = len(traces) - so_far
print(f"{equal_again=}")
#> equal_again=0

try:
    scale(x, [5.0])
except ValueError as error:
    print(str(error).partition(". ")[0])
    #> Non-hashable static arguments are not supported
