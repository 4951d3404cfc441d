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
        #> extern_kernels.mm(arg0_1, arg0_1, out=buf0)
generated = metrics.generated_kernel_count
print("kernels generated:", generated)
#> kernels generated: 0
total = y.sum().item()
print(total)
#> 512.0
