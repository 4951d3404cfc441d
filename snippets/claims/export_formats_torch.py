import importlib.metadata
from importlib.util import find_spec

_needs = " ".join(importlib.metadata.requires("torch"))

has_onnx = find_spec("torch.onnx") is not None  # diverges: its own
_spec = find_spec("torch.tensorflow")
has_tensorflow = _spec is not None  # diverges: none here
print(has_onnx, has_tensorflow)
#> True False

all_there = "onnxscript" in _needs
print("with all that it needs:", all_there)
#> with all that it needs: False
