import torch

y = torch.zeros(3)  # diverges: only PyTorch's is written to
view = y.numpy()  # diverges: only PyTorch's is written to

same_memory = view.ctypes.data == y.data_ptr()
writeable = view.flags.writeable  # diverges: JAX lends, to read
print(f"same memory: {same_memory}")
#> same memory: True
print(f"writeable: {writeable}")
#> writeable: True

own = y.numpy().copy()
own[1] = 7
kept = float(y[1])
print("after a write to a copy:", kept)
#> after a write to a copy: 0.0

view[0] = 7
print("after a write to the view:", float(y[0]))
#> after a write to the view: 7.0
