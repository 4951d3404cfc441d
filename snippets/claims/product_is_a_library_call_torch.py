# needs: C++ compiler
import torch
from torch._inductor import metrics
from torch._inductor.utils import run_and_get_code


@torch.compile
def product(x):
    return x @ x


x = torch.eye(512)
y, _code = run_and_get_code(product, x)
for _line in _code[0].splitlines():
    if ".mm(" in _line:
        print(_line.strip())
        #>
generated = metrics.generated_kernel_count
print("kernels generated:", generated)
#>
total = y.sum().item()
print(total)
#>
