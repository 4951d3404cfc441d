import jax
import jax.numpy as jnp


def model(x):
    return jnp.tanh(x) * 2


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
        _what = str(error).split(" for ")[0].split(" the ")[0]
        print(f"{_name}: {_what}")
        #> three columns: Shape mismatch
        #> another dtype: Dtype mismatch
        #> one dimension: Rank mismatch
        #> empty batch: Input shapes do not match
_empty = accepted.pop("empty batch")
empty_accepted = _empty == 0  # diverges: n is at least 1 in JAX
_other = accepted.pop("another dtype")
dtype_accepted = _other == 5  # diverges: only JAX checks dtypes
