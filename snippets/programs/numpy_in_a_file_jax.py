import numpy as np
from flax import serialization

loss = np.float64(0.25)


def there_and_back(state):
    data = serialization.to_bytes(state)
    return serialization.msgpack_restore(data)


back = there_and_back({"loss": loss})["loss"]
print(type(back).__name__, back)
#> float64 0.25
plain = there_and_back({"loss": float(loss)})["loss"]
print(type(plain).__name__, plain)
#> float 0.25
