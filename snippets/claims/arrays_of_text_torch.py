import numpy as np
import torch

words = np.array(["red", "green", "red"])
try:
    torch.from_numpy(words)
except TypeError as error:
    print(str(error).split(". ")[0])

_names, codes = np.unique(words, return_inverse=True)
shares = torch.bincount(torch.from_numpy(codes)) / len(codes)
print(_names, shares)
