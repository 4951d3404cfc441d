import torch
from torch.nn import functional as F

nchw = torch.arange(224 * 224.0).reshape(1, 1, 224, 224) % 7
oihw = torch.arange(49.0).reshape(1, 1, 7, 7) % 5


def first_conv(padding):
    conv = torch.nn.Conv2d(
        1, 1, 7, 2, padding=padding, bias=False
    )
    conv.weight.data = oihw
    return conv(nchw).detach()[0, 0]


try:
    first_conv("same")
except ValueError as error:
    print(error)
    #> padding='same' is not supported for strided convolutions
padded_2_3 = F.conv2d(F.pad(nchw, (2, 3, 2, 3)), oihw, None, 2)
padded_2_3 = padded_2_3[0, 0]
padded_3 = first_conv(3)
print(padded_2_3.shape == padded_3.shape)
#> True
print("2 and 3:", padded_2_3[0, :3].tolist())
#> 2 and 3: [100.0, 210.0, 210.0]
print("3:", padded_3[0, :3].tolist())
#> 3: [49.0, 120.0, 156.0]
