import jax

weight = jax.random.normal(jax.random.key(0), (20,))  # diverges: own
noise = jax.random.normal(jax.random.key(0), (20,))  # diverges: own
same_stream = bool((weight == noise).all())
print(same_stream)
#> True

weight_key, noise_key = jax.random.split(jax.random.key(0))
_weight = jax.random.normal(weight_key, (20,))
_noise = jax.random.normal(noise_key, (20,))
apart = not (_weight == _noise).any()
print(apart)
#> True

try:
    jax.random.key()
except TypeError as error:
    print(error)
    #> key() missing 1 required positional argument: 'seed'
