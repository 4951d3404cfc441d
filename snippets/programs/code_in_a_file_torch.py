import io
import pickle

import torch

log = []


class Payload:
    def __reduce__(self):
        return log_it, ("code from the file ran",)


def log_it(message):
    log.append(message)


_file = io.BytesIO()
torch.save({"weight": torch.ones(2), "extra": Payload()}, _file)

_file.seek(0)
try:
    torch.load(_file)
except pickle.UnpicklingError as error:
    print(str(error).split(". ")[0])
    #> Weights only load failed
ran_by_default = bool(log)

_file.seek(0)
torch.load(_file, weights_only=False)
ran_when_allowed = bool(log)
print(ran_by_default, ran_when_allowed, log)
#> False True ['code from the file ran']
