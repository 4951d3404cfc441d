import warnings

import jax
import jax.numpy as jnp
import numpy as np
import torch

jax.config.update("jax_platforms", "cpu")


def warnings_of(convert, x):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        tensor = convert(x)
    return tensor, len(caught)


x = jnp.zeros(3)
tensor, count = warnings_of(torch.from_numpy, np.asarray(x))
print("from_numpy(np.asarray(x)) warns:", count == 1)
#> from_numpy(np.asarray(x)) warns: True
tensor[0] = 7
print("x after a write:", x)
#> x after a write: [7. 0. 0.]

_, count = warnings_of(torch.from_numpy, np.asarray(x))
print("and warns again:", count == 1)
#> and warns again: False

tensor, count = warnings_of(torch.from_dlpack, x)
print("from_dlpack(x) warns:", count == 1)
#> from_dlpack(x) warns: False
tensor[1] = 7
print("x after a write:", x)
#> x after a write: [7. 7. 0.]

own, count = warnings_of(torch.tensor, np.asarray(x))
print("tensor(np.asarray(x)) warns:", count == 1)
#> tensor(np.asarray(x)) warns: False
own[2] = 7
print("x after a write:", x)
#> x after a write: [7. 7. 0.]
