import jax

sizes = [(8, 15), (15, 16), (16, 24), (16, 32)]


def keeps(draw):
    def start(n):
        return draw(jax.random.key(0), n)

    return [bool((start(n) == start(m)[:n]).all()) for n, m in sizes]


def uniform(key, n):
    return jax.random.uniform(key, (n,))


def normal(key, n):
    return jax.random.normal(key, (n,))


uniform_keeps = keeps(uniform)
print(uniform_keeps)
#> [True, True, True, True]
normal_keeps = keeps(normal)  # diverges: 16 at a time
print(normal_keeps)
#> [True, True, True, True]
permutation_keeps = keeps(jax.random.permutation)
print(permutation_keeps)
#> [False, False, False, False]

with jax.threefry_partitionable(False):
    print(keeps(uniform))
    #> [False, False, False, False]
