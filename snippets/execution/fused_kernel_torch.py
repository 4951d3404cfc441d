# needs: C++ compiler
import torch
from torch._inductor import metrics


@torch.compile
def f(x):
    y = 2 * torch.sin(x)
    return y + x


x = torch.ones(3)
y = f(x)
kernels = metrics.generated_kernel_count
print(f"{kernels=} {y[0].item()=}")
#> kernels=1 y[0].item()=2.6829419136047363
