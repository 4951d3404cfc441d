import numpy as np
import torch

_words = np.array(["red", "green", "red"])
try:
    torch.from_numpy(_words)
except TypeError as error:
    print(str(error).split(". ")[0])
    #> can't convert np.ndarray of type numpy.str_

_names, codes = np.unique(_words, return_inverse=True)
shares = torch.bincount(torch.from_numpy(codes)) / len(codes)
print(_names, shares)
#> ['green' 'red'] tensor([0.3333, 0.6667])
