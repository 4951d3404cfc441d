import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
points = jnp.asarray(rng.normal(size=(100, 2)), jnp.float32)
labels = jnp.asarray(rng.integers(0, 4, size=100))


def by_mask(points, labels):
    return jnp.stack([points[labels == j].mean(0) for j in range(4)])


@jax.jit
def by_segment(points, labels):
    totals = jax.ops.segment_sum(points, labels, num_segments=4)
    return totals / jnp.bincount(labels, length=4)[:, None]


@jax.jit
def by_one_hot(points, labels):
    member = jax.nn.one_hot(labels, 4)
    return member.T @ points / member.sum(0)[:, None]


try:
    jax.jit(by_mask)(points, labels)
except jax.errors.NonConcreteBooleanIndexError as error:
    print(str(error).splitlines()[0])
    #> Array boolean indices must be concrete; got bool[100]

means = by_segment(points, labels)  # agrees to 1e-5: sums
same = by_one_hot(points, labels)  # agrees to 1e-5: sums
expected = by_mask(points, labels)  # agrees to 1e-5: sums
print(bool(jnp.allclose(means, expected, atol=1e-6)))
#> True
print(bool(jnp.allclose(same, expected, atol=1e-6)))
#> True
