import jax
import jax.numpy as jnp

w = jnp.ones((2, 3))


def model(x):
    return x @ w


(_n,) = jax.export.symbolic_shape("n,")
_shape = jax.ShapeDtypeStruct((_n, 2), jnp.float32)
_data = jax.export.export(jax.jit(model))(_shape).serialize()
loaded = jax.export.deserialize(_data)

accepted = {}
for _name, _batch in {
    "batch of 1": jnp.ones((1, 2)),
    "three columns": jnp.ones((5, 3)),
    "another dtype": jnp.ones((5, 2), jnp.bfloat16),
    "one dimension": jnp.ones(2),
    "empty batch": jnp.ones((0, 2)),
}.items():
    try:
        accepted[_name] = loaded.call(_batch).shape[0]
        print(f"{_name}: {accepted[_name]} rows")
        #> batch of 1: 1 rows
    except ValueError as error:
        accepted[_name] = None
        _first = str(error).split(" called")[0].split(". ")[0]
        print(f"{_name}: {_first[:44]}")
        #> three columns: Shape mismatch for args[0].shape[1] (expecte
        #> another dtype: Dtype mismatch for args[0]: expected float32
        #> one dimension: Rank mismatch for args[0]: expected (n, 2) a
        #> empty batch: Input shapes do not match the polymorphic sh
_empty = accepted.pop("empty batch")
empty_accepted = _empty == 0  # diverges: n is at least 1 in JAX
