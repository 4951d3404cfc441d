# no equivalent in JAX: it has no TorchScript and no AOTInductor
import warnings

import torch

model = torch.nn.Linear(2, 1)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.jit.trace(model, torch.ones(1, 2))
messages = [str(warning.message) for warning in caught]
print(next(m for m in messages if "deprecated" in m).split(". ")[0])
#> `torch.jit.trace` is deprecated

exported = torch.export.export(model, (torch.ones(1, 2),))
print(type(exported).__name__)
#> ExportedProgram
print(callable(torch._inductor.aoti_compile_and_package))
#> True
