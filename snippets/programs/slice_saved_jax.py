import io

import jax.numpy as jnp


def size_of_file(array):
    file = io.BytesIO()
    jnp.save(file, array)
    return len(file.getvalue())


table = jnp.zeros((1000, 1000))
row = table[0]
_bytes = size_of_file(row)
row_alone = _bytes < 100_000  # diverges: a slice is an array itself
copy_alone = size_of_file(row.copy()) < 100_000
print("a row, saved, is below 100 kB:", row_alone)
#> a row, saved, is below 100 kB: True
print("a copy of it is:", copy_alone)
#> a copy of it is: True
