# no equivalent in PyTorch: a generator has no children
import jax
import jax.numpy as jnp

key = jax.random.key(0)
children = jax.random.split(key, 4)
folded = jax.vmap(jax.random.fold_in, (None, 0))(key, jnp.arange(4))
print("fold_in(key, i) is split(key)[i]:", (folded == children).all())
#> fold_in(key, i) is split(key)[i]: True
two = jax.random.split(key)
print("split(key) begins split(key, 4):", (two == children[:2]).all())
#> split(key) begins split(key, 4): True
with jax.threefry_partitionable(False):
    alike = jax.random.fold_in(key, 0) == jax.random.split(key)[0]
    print("so without the flag:", alike)
    #> so without the flag: False

high, low = jax.random.key_data(children).T
drawn = jax.random.bits(key, (4,))
print("its bits are its children's words:", (drawn == high ^ low).all())
#> its bits are its children's words: True

one, fraction = (jax.random.fold_in(key, n) for n in (1, 1.9))
print("1.9 folds in as 1:", one == fraction)
#> 1.9 folds in as 1: True
one_two = jax.random.fold_in(jax.random.fold_in(key, 1), 2)
two_one = jax.random.fold_in(jax.random.fold_in(key, 2), 1)
print("the order of two fold_ins counts:", one_two != two_one)
#> the order of two fold_ins counts: True
try:
    jax.random.fold_in(key, -1)
except OverflowError as error:
    print(error)
    #> Python integer -1 out of bounds for uint32
