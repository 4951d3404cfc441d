from itertools import product

import numpy as np
import torch
from flax import nnx

images = np.random.default_rng(0).standard_normal((2, 6, 5, 3))
images = images.astype("float32")
x = torch.tensor(images).permute(0, 3, 1, 2)
equal = cropped = 0

for kernel, stride, pad, out_pad, dilation in product(
    (1, 2, 3, 4), (1, 2, 3), (0, 1), (0, 1), (1, 2)
):
    if out_pad >= max(stride, dilation):
        continue  # PyTorch raises
    theirs = torch.nn.ConvTranspose2d(
        3, 4, kernel, stride, pad, out_pad, dilation=dilation
    )
    low = dilation * (kernel - 1) - pad
    ours = nnx.ConvTranspose(
        3,
        4,
        (kernel, kernel),
        strides=(stride, stride),
        padding=[(low, low + out_pad)] * 2,
        kernel_dilation=(dilation, dilation),
        transpose_kernel=True,
        rngs=nnx.Rngs(0),
    )
    weight = theirs.weight.detach().numpy()  # (in, out, h, w)
    ours.kernel[...] = weight.transpose(2, 3, 1, 0)
    ours.bias[...] = theirs.bias.detach().numpy()
    y = theirs(x).detach().permute(0, 2, 3, 1).numpy()
    assert ours(images).shape == y.shape
    np.testing.assert_allclose(ours(images), y, atol=1e-5)
    equal += 1
    cropped += low < 0

print("settings that agree:", equal)
#> settings that agree: 88
print("of them with negative padding:", cropped)
#> of them with negative padding: 11
