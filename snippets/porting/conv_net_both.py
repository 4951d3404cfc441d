from functools import partial

import numpy as np
import optax
import torch
from flax import nnx
from torch.nn import functional as F


class Net(nnx.Module):  # NHWC images, HWIO kernels
    def __init__(self, rngs):
        conv = partial(nnx.Conv, use_bias=False, rngs=rngs)
        self.conv1 = conv(3, 8, (3, 3), strides=2)
        self.norm1 = nnx.BatchNorm(8, rngs=rngs)
        self.conv2 = conv(8, 16, (3, 3))
        self.norm2 = nnx.BatchNorm(16, rngs=rngs)
        self.dense = nnx.Linear(4 * 4 * 16, 10, rngs=rngs)

    def __call__(self, x):
        x = nnx.relu(self.norm1(self.conv1(x)))
        x = nnx.max_pool(x, (2, 2), strides=(2, 2))
        x = self.norm2(self.conv2(x))
        return self.dense(x.reshape(len(x), -1))


class Port(torch.nn.Module):  # NCHW images, OIHW kernels
    def __init__(self):
        super().__init__()
        conv = partial(torch.nn.Conv2d, bias=False)
        self.conv1 = conv(3, 8, 3, stride=2)
        self.norm1 = torch.nn.BatchNorm2d(8, momentum=1 - 0.99)
        self.conv2 = conv(8, 16, 3, padding=1)
        self.norm2 = torch.nn.BatchNorm2d(16, momentum=1 - 0.99)
        self.dense = torch.nn.Linear(16 * 4 * 4, 10)

    def forward(self, x):
        x = F.pad(x, (0, 1, 0, 1))  # 'SAME' at stride 2
        x = F.relu(self.norm1(self.conv1(x)))
        x = F.max_pool2d(x, 2)
        x = self.norm2(self.conv2(x))
        return self.dense(x.flatten(1))


RENAME = {"kernel": "weight", "scale": "weight", "bias": "bias"}
RENAME |= {"mean": "running_mean", "var": "running_var"}


def to_torch(tree):  # weights, statistics and gradients alike
    out = {}
    for (layer, name), leaf in nnx.to_flat_state(tree):
        a = np.array(leaf[...])
        if a.ndim == 4:
            a = a.transpose(3, 2, 0, 1)  # HWIO to OIHW
        if a.ndim == 2:  # rows of HWC to columns of CHW
            a = a.reshape(4, 4, 16, 10).transpose(3, 2, 0, 1)
            a = a.reshape(10, -1)
        out[f"{layer}.{RENAME[name]}"] = torch.tensor(a)
    return out


def agree(name, ours, theirs):  # to 1e-5 of the largest value
    gaps = [(a - theirs[k]).abs().max() for k, a in ours.items()]
    sizes = [a.abs().max() for a in ours.values()]
    worst = max(g / s for g, s in zip(gaps, sizes, strict=True))
    print(f"{name}: {'agree' if worst < 1e-5 else 'differ'}")
    #> outputs in eval mode: agree
    #> outputs in train mode: agree
    #> gradients of every weight: agree
    #> running statistics after one step: differ
    #> the same, n - 1 replaced by n: agree


random = np.random.default_rng(0)
net, port = nnx.jit(Net)(nnx.Rngs(0)), Port()
for norm in (net.norm1, net.norm2):  # as if it had been trained
    for leaf in (norm.scale, norm.bias, norm.mean, norm.var):
        leaf[...] = random.uniform(0.5, 1.5, leaf.shape)
port.load_state_dict(to_torch(nnx.state(net)))  # strict

images = random.standard_normal((16, 16, 16, 3)).astype("float32")
labels = random.integers(0, 10, 16)
x, t = torch.tensor(images).permute(0, 3, 1, 2), torch.tensor(labels)
net.eval(), port.eval()
y, p = nnx.jit(Net.__call__)(net, images), port(x).detach()
y = torch.tensor(np.array(y))
agree("outputs in eval mode", {"y": y}, {"y": p})


def loss(net):
    y = net(images)
    cost = optax.softmax_cross_entropy_with_integer_labels(y, labels)
    return cost.mean(), y


net.train(), port.train()
kept = {k: 0.99 * v.clone() for k, v in port.named_buffers()}
grads, y = nnx.jit(nnx.grad(loss, has_aux=True))(net)
y, p = torch.tensor(np.array(y)), port(x)
F.cross_entropy(p, t).backward()
agree("outputs in train mode", {"y": y}, {"y": p.detach()})
theirs = {k: w.grad for k, w in port.named_parameters()}
agree("gradients of every weight", to_torch(grads), theirs)

stats = to_torch(nnx.state(net, nnx.BatchStat))
theirs = port.state_dict()
agree("running statistics after one step", stats, theirs)
for k, n in (("norm1", 16 * 8 * 8), ("norm2", 16 * 4 * 4)):
    k = f"{k}.running_var"
    theirs[k] = kept[k] + (theirs[k] - kept[k]) * (n - 1) / n
agree("the same, n - 1 replaced by n", stats, theirs)
