import importlib.util
import sys

import jax

sys.modules["tensorboard"] = None  # as if it were not installed
_found = importlib.util.find_spec("jax.tensorboard")
has_writer = _found is not None  # diverges: none in the package
profiles = hasattr(jax.profiler, "start_trace")
print(has_writer, profiles)
#> False True
