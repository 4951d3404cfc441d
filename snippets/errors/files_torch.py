import io
from textwrap import fill
from types import SimpleNamespace

import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        lines = [line.split(". ") for line in str(error).split("\n\t")]
        said = ". ".join([lines[0][0], lines[-1][0]])
        return fill(f"{type(error).__name__}: {said}", 68)


file = io.BytesIO()
torch.save(SimpleNamespace(rate=0.5, weight=torch.ones(2)), file)
file.seek(0)
print(raised(torch.load, file))
#> UnpicklingError: Weights only load failed. WeightsUnpickler error:
#> Unsupported global: GLOBAL types.SimpleNamespace was not an allowed
#> global by default

file = io.BytesIO()
torch.save({"rate": 0.5, "weight": torch.ones(2)}, file)
file.seek(0)
loaded = torch.load(file)
rate, weight = loaded["rate"], loaded["weight"]
print(rate, weight.tolist())
#> 0.5 [1.0, 1.0]
