import jax
import jax.numpy as jnp

critics, examples = jnp.ones(3), jnp.ones((5, 16))
keys = jax.random.split(jax.random.key(0), (3, 5))


def critic(weight, key, x):
    kept = jax.random.bernoulli(key, 0.5, x.shape)
    return jnp.where(kept, weight * x / 0.5, 0)


def masks(keys, of_members, of_examples):
    each = jax.vmap(critic, in_axes=(None, of_examples, 0))
    all_of_them = jax.vmap(each, in_axes=(0, of_members, None))
    out = all_of_them(critics, keys, examples)
    return len(jnp.unique(out.reshape(15, 16), axis=0))


one_each = masks(keys, 0, 0)
one_per_member = masks(keys[:, 0], 0, None)
one_per_example = masks(keys[0], None, 0)
one_mask = masks(keys[0, 0], None, None)
print(one_each, one_per_member, one_per_example, one_mask)
#> 15 3 5 1
