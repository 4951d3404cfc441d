import equinox as eqx
import jax
import jax.numpy as jnp

weight = jnp.arange(12.0).reshape(4, 3) / 10
bias = jnp.array([0.0, 1.0, 2.0, 3.0])
linear = eqx.nn.Linear(3, 4, key=jax.random.key(0))
linear = eqx.tree_at(lambda m: m.weight, linear, weight)
linear = eqx.tree_at(lambda m: m.bias, linear, bias)

batch = jnp.arange(30.0).reshape(2, 5, 3)
try:
    linear(batch)
except TypeError as error:
    print(str(error).split(" to have")[0])
    #> dot_general requires contracting dimensions

out = jax.vmap(jax.vmap(linear))(batch)
print(out.shape)
#> (2, 5, 4)


def names(f):
    return [e.primitive.name for e in jax.make_jaxpr(f)(batch).eqns]


products = names(jax.vmap(jax.vmap(linear))).count("dot_general")
by_hand = names(lambda x: x @ weight.T + bias).count("dot_general")
print(products, by_hand)
#> 1 1

sequence = batch[0, :4]  # as many steps as features come out
print(linear(sequence.T).shape, jax.vmap(linear)(sequence).shape)
#> (4, 4) (4, 4)
agree = bool((linear(sequence.T) == jax.vmap(linear)(sequence).T).all())
print(agree)
#> False
