# needs: C++ compiler
import torch
from torch._inductor import metrics
from torch._inductor.utils import run_and_get_code

x = torch.ones(512, 512)


def product(x):
    return x @ x


y, codes = run_and_get_code(torch.compile(product), x)
print([line.strip() for line in codes[0].splitlines() if ".mm(" in line])
#>
generated = metrics.generated_kernel_count
print(generated)
#>
