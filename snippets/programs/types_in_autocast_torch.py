import torch
from torch.nn import functional

low = torch.ones(4, 4, dtype=torch.bfloat16)
full = torch.ones(4, 4)
labels = torch.arange(4)

with torch.autocast("cpu", dtype=torch.bfloat16):
    operations = {
        "float32 @ float32": full @ full,
        "bfloat16 @ float32": low @ full,
        "bfloat16 + float32": low + full,
        "relu of bfloat16": torch.relu(low),
        "softmax of bfloat16": low.softmax(dim=-1),
        "sum of bfloat16": low.sum(),
        "cross entropy of bfloat16": functional.cross_entropy(
            low, labels
        ),
        "squared error of bfloat16": functional.mse_loss(low, low),
    }
for _name, _result in operations.items():
    print(f"{_name}: {str(_result.dtype)[6:]}")
    #> float32 @ float32: bfloat16
    #> bfloat16 @ float32: bfloat16
    #> bfloat16 + float32: float32
    #> relu of bfloat16: bfloat16
    #> softmax of bfloat16: bfloat16
    #> sum of bfloat16: bfloat16
    #> cross entropy of bfloat16: float32
    #> squared error of bfloat16: float32

try:
    low @ full
except RuntimeError as error:
    print("outside:", str(error).split(" but")[0])
    #> outside: expected m1 and m2 to have the same dtype,
