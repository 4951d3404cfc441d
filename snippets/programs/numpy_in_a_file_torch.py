import io
import pickle

import numpy as np
import torch

loss = np.float64(0.25)


def there_and_back(state):
    file = io.BytesIO()
    torch.save(state, file)
    file.seek(0)
    return torch.load(file)


try:
    there_and_back({"loss": loss})
except pickle.UnpicklingError as error:
    _cause = str(error).split("error: ")[1]
    print(_cause.split(" was not")[0])
    #> Unsupported global: GLOBAL numpy._core.multiarray.scalar
plain = there_and_back({"loss": float(loss)})["loss"]
print(type(plain).__name__, plain)
#> float 0.25
