# no equivalent in PyTorch: on a CPU its call is the computation
import timeit

import jax
import jax.numpy as np

jax.config.update("jax_platforms", "cpu")
_lines = "%timeit f(x)", "1 loop, best of 3", "9 s per loop：f(x)"
for line in _lines:
    try:
        compile(line, "line", "exec")
    except SyntaxError as error:
        print(error.msg)
        #> invalid syntax
        #> invalid syntax
        #> invalid character '：' (U+FF1A)
print("today best of", timeit.default_repeat)
#> today best of 5
print("np is now", np.__name__)
#> np is now jax.numpy

x = jax.random.uniform(jax.random.key(0), (300, 300))


@jax.jit
def product(x):
    return np.matmul(x, x)


product(x).block_until_ready()
results = [product(x) for _ in range(160)]
unfinished = sum(not result.is_ready() for result in results)
print("unfinished when the loop ends:", unfinished > 0)
#> unfinished when the loop ends: True
print("more than 40 of 160:", unfinished > 40)
#> more than 40 of 160: False
