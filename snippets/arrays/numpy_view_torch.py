import torch

y = torch.zeros(3)
view = y.numpy()

same_memory = view.ctypes.data == y.data_ptr()
writeable = view.flags.writeable  # diverges: JAX lends, to read
print(f"same memory: {same_memory}")
#> same memory: True
print(f"writeable: {writeable}")
#> writeable: True

view[0] = 7


seen = float(y[0])  # diverges: NumPy refuses for JAX
print(seen)
#> 7.0

own = y.numpy().copy()
own[1] = 7
kept = float(y[1])
print(kept)
#> 0.0
