import jax


def draw(seed):
    return jax.random.bits(jax.random.key(seed), (4,))


wraps = bool((draw(2**32) == draw(0)).all())
negative_wraps = bool((draw(-1) == draw(2**32 - 1)).all())
print(wraps, negative_wraps)
#> True True

with jax.enable_x64(True):
    print((draw(2**32) == draw(0)).all())
    #> False
    print((draw(-1) == draw(2**32 - 1)).all())
    #> False

try:
    jax.random.key(2**64)
    too_wide = False
except OverflowError as error:
    too_wide = True
    print(error)
    #> Python int too large to convert to C long
