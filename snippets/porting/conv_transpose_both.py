from itertools import product

import numpy as np
import torch
from flax import nnx

images = np.random.default_rng(0).standard_normal((2, 6, 5, 3))
images = images.astype("float32")
x = torch.tensor(images).permute(0, 3, 1, 2)
cropped = 0
layers, expected = [], []

for kernel, stride, pad, out_pad, dilation in product(
    (1, 3, 4), (1, 2), (0, 1), (0, 1), (1, 2)
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
    layers.append(ours)
    expected.append(theirs(x).detach().permute(0, 2, 3, 1).numpy())
    cropped += low < 0


@nnx.jit
def apply(layers, images):
    return [layer(images) for layer in layers]


results = apply(nnx.List(layers), images)
for y, theirs in zip(results, expected, strict=True):
    assert y.shape == theirs.shape
    np.testing.assert_allclose(y, theirs, atol=1e-5)

print("settings that agree:", len(results))
#> settings that agree: 88
print("of them with negative padding:", cropped)
#> of them with negative padding: 11
