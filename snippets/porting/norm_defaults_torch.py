import inspect

from torch import nn


def default(layer, argument):
    return inspect.signature(layer).parameters[argument].default


def show(label, value):
    print(f"{label}: {value}")
    #> convolution, padding: 0
    #> transposed convolution, padding: 0
    #> max pooling, stride: None
    #> batch norm, momentum: 0.1
    #> batch norm, eps: 1e-05
    #> layer norm, eps: 1e-05
    #> group norm, eps: 1e-05
    #> instance norm, eps: 1e-05
    #> instance norm, scale: False
    #> RMS norm, eps: None
    return value


conv = show(
    "convolution, padding", default(nn.Conv2d, "padding")
)  # diverges: SAME, none
transposed = show(
    "transposed convolution, padding",
    default(nn.ConvTranspose2d, "padding"),
)  # diverges: SAME, none
stride = show(
    "max pooling, stride", default(nn.MaxPool2d, "stride")
)
momentum = show(
    "batch norm, momentum", default(nn.BatchNorm2d, "momentum")
)  # diverges: what is kept, what is new
batch = show("batch norm, eps", default(nn.BatchNorm2d, "eps"))
layer = show(
    "layer norm, eps", default(nn.LayerNorm, "eps")
)  # diverges: a factor of ten
group = show(
    "group norm, eps", default(nn.GroupNorm, "eps")
)  # diverges: a factor of ten
instance = show(
    "instance norm, eps", default(nn.InstanceNorm2d, "eps")
)  # diverges: a factor of ten
affine = show(
    "instance norm, scale", default(nn.InstanceNorm2d, "affine")
)  # diverges: learned, none
rms = show(
    "RMS norm, eps", default(nn.RMSNorm, "eps")
)  # diverges: None is the dtype's epsilon
