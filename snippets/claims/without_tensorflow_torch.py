import sys

import torch


@torch.compile(backend="eager")
def model(params, x):
    w, b = params
    return x @ w + b


_params = torch.ones(2, 1), torch.zeros(1)
output = model(_params, torch.ones(3, 2)).tolist()
print(output)
#> [[2.0], [2.0], [2.0]]

tensorflow_is_loaded = "tensorflow" in sys.modules
has_tf_function = hasattr(torch, "function")
print(tensorflow_is_loaded, has_tf_function)
#> False False
