import importlib.metadata
from importlib.util import find_spec

_needs = " ".join(importlib.metadata.requires("jax"))

has_onnx = find_spec("jax.onnx") is not None  # diverges: none here
_spec = find_spec("jax.experimental.jax2tf")
has_tensorflow = _spec is not None  # diverges: jax2tf
print(has_onnx, has_tensorflow)
#> False True

all_there = "tensorflow" in _needs
print("with all that it needs:", all_there)
#> with all that it needs: False
