import io

import jax.numpy as jnp
import numpy as np

log = []


class Payload:
    def __reduce__(self):
        return log_it, ("code from the file ran",)


def log_it(message):
    log.append(message)


_file = io.BytesIO()
np.save(_file, np.array([Payload()], dtype=object))

_file.seek(0)
try:
    jnp.load(_file)
except ValueError as error:
    print(error)
    #> Object arrays cannot be loaded when allow_pickle=False
ran_by_default = bool(log)

_file.seek(0)
jnp.load(_file, allow_pickle=True)
ran_when_allowed = bool(log)
print(ran_by_default, ran_when_allowed, log)
#> False True ['code from the file ran']
