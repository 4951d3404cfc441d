import importlib.metadata
from importlib.util import find_spec

_needs = " ".join(importlib.metadata.requires("torch"))

has_onnx = find_spec("torch.onnx") is not None  # diverges: its own
has_tensorflow = (
    find_spec("torch.tensorflow") is not None
)  # diverges: none here
print(has_onnx, has_tensorflow)

all_there = "onnxscript" in _needs
print("with all that it needs:", all_there)
