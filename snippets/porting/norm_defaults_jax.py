import inspect

from flax import nnx


def default(layer, argument):
    f = layer.__init__ if inspect.isclass(layer) else layer
    return inspect.signature(f).parameters[argument].default


def show(label, value):
    print(f"{label}: {value}")
    #> convolution, padding: SAME
    #> transposed convolution, padding: SAME
    #> max pooling, stride: None
    #> batch norm, momentum: 0.99
    #> batch norm, eps: 1e-05
    #> layer norm, eps: 1e-06
    #> group norm, eps: 1e-06
    #> instance norm, eps: 1e-06
    #> instance norm, scale: True
    #> RMS norm, eps: 1e-06
    return value


conv = show(
    "convolution, padding", default(nnx.Conv, "padding")
)  # diverges: SAME, none
transposed = show(
    "transposed convolution, padding",
    default(nnx.ConvTranspose, "padding"),
)  # diverges: SAME, none
stride = show(
    "max pooling, stride", default(nnx.max_pool, "strides")
)
momentum = show(
    "batch norm, momentum", default(nnx.BatchNorm, "momentum")
)  # diverges: what is kept, what is new
batch = show("batch norm, eps", default(nnx.BatchNorm, "epsilon"))
layer = show(
    "layer norm, eps", default(nnx.LayerNorm, "epsilon")
)  # diverges: a factor of ten
group = show(
    "group norm, eps", default(nnx.GroupNorm, "epsilon")
)  # diverges: a factor of ten
instance = show(
    "instance norm, eps", default(nnx.InstanceNorm, "epsilon")
)  # diverges: a factor of ten
affine = show(
    "instance norm, scale", default(nnx.InstanceNorm, "use_scale")
)  # diverges: learned, none
rms = show(
    "RMS norm, eps", default(nnx.RMSNorm, "epsilon")
)  # diverges: None is the dtype's epsilon
