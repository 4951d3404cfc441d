import torch
from torch.nn import functional as F

nchw = torch.arange(16.0).reshape(1, 1, 4, 4)

default = F.max_pool2d(nchw, 2)[0, 0]  # diverges: the window's size
print(tuple(default.shape))
#> (2, 2)
stride_1 = F.max_pool2d(nchw, 2, stride=1)[0, 0]
stride_2 = F.max_pool2d(nchw, 2, stride=2)[0, 0]
print(tuple(stride_1.shape), tuple(stride_2.shape))
#> (3, 3) (2, 2)
print(stride_2.tolist())
#> [[5.0, 7.0], [13.0, 15.0]]

_three = {"kernel_size": 3, "padding": 1}
average = F.avg_pool2d(nchw, stride=2, **_three)[0, 0]
print(float(average[0, 0]))  # 0 + 1 + 4 + 5, over 9
#> 1.1111111640930176
without_pads = F.avg_pool2d(
    nchw, stride=2, count_include_pad=False, **_three
)[0, 0]
print(float(without_pads[0, 0]))  # over 4
#> 2.5
low = F.max_pool2d(-1 - nchw, stride=2, **_three)[0, 0]
print(low.tolist())
#> [[-1.0, -2.0], [-5.0, -6.0]]
