# needs: gpu
import torch

x = torch.ones(2048, 2048, device="cuda")
y = x @ x
torch.cuda.synchronize()

_in_use = torch.cuda.memory_allocated()
arrays_fit = _in_use >= x.nbytes + y.nbytes
peak_fits = torch.cuda.max_memory_allocated() >= _in_use
print("arrays:", arrays_fit, "peak:", peak_fits)
