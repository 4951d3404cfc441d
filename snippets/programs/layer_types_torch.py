import torch
from torch import nn

low = torch.ones(1, 4, dtype=torch.bfloat16)
layer = nn.Linear(4, 2)
weight = str(layer.weight.dtype)[6:]
try:
    layer(low)
except RuntimeError as error:
    print("weight:", weight, "error:", str(error).split(",")[0])
    #> weight: float32 error: mat1 and mat2 must have the same dtype

with torch.autocast("cpu", dtype=torch.bfloat16):
    _output = layer(low)
kept = str(layer.weight.dtype)[6:]
print("weight:", kept, "output:", str(_output.dtype)[6:])
#> weight: float32 output: bfloat16

low_layer = nn.Linear(4, 2, dtype=torch.bfloat16)
low_weight = str(low_layer.weight.dtype)[6:]
_output = low_layer(low)
print("weight:", low_weight, "output:", str(_output.dtype)[6:])
#> weight: bfloat16 output: bfloat16
