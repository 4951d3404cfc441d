import jax

seed = 0
raw = jax.random.PRNGKey(seed)
print(raw, raw + 1, raw * 2 + 7)
#> [0 0] [1 1] [7 7]
print(jax.random.uniform(raw + 1))
#> 0.7086607

key = jax.random.key(seed)
try:
    key + 1
    refused = False
except TypeError as error:
    refused = True
    print(error)
    #> add does not accept dtypes key<fry>, int32.

print((jax.random.key_data(key) == raw).all())
#> True
