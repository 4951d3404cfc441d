import functools
import math
import operator

import jax.numpy as jnp
import numpy as np

n = 256
x = jnp.float32(np.random.default_rng(0).standard_normal(n))
_terms = list(x)


def add(terms):
    return functools.reduce(operator.add, terms)


one_by_one = add(_terms)
in_two_parts = add([add(_terms[: n // 2]), add(_terms[n // 2 :])])
backwards = add(_terms[::-1])
exact = math.fsum(x.tolist())

for name in "one_by_one", "in_two_parts", "backwards":
    total = globals()[name].item()
    print(f"{name:12} {total:.8f}, off by {abs(total - exact):.1e}")
    #> one_by_one   0.48477262, off by 3.3e-06
    #> in_two_parts 0.48477554, off by 3.8e-07
    #> backwards    0.48477471, off by 1.2e-06
print(f"{'exact':12} {exact:.8f}")
#> exact        0.48477592

sums = one_by_one, in_two_parts, backwards
bits = [total.item().hex() for total in sums]
print("different float32 sums:", len(set(bits)))
#> different float32 sums: 3

library = x.sum()  # agrees to 1e-5: each has an order of its own
print("library to 1e-5:", abs(library.item() - exact) < 1e-5)
#> library to 1e-5: True
whole = jnp.round(8 * x)
_whole_sums = whole.sum().item(), add(list(whole)).item()
print("whole numbers:", *_whole_sums)
#> whole numbers: 10.0 10.0
