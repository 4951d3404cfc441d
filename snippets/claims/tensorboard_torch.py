import importlib.util
import sys

import torch

sys.modules["tensorboard"] = None  # as if it were not installed
_found = importlib.util.find_spec("torch.utils.tensorboard")
has_writer = _found is not None  # diverges: SummaryWriter
profiles = hasattr(torch.profiler, "tensorboard_trace_handler")
print(has_writer, profiles)
#> True True

try:
    import torch.utils.tensorboard
except ImportError as error:
    print(error)
    #> import of tensorboard halted; None in sys.modules
