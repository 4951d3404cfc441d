from functools import partial

import numpy as np
import optax
import torch
from flax import nnx
from torch.nn import functional as F


class Net(nnx.Module):
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


class BatchNorm(torch.nn.BatchNorm2d):  # running variance over n
    def forward(self, x):
        before, n = self.running_var.clone(), x.numel() / x.shape[1]
        y = super().forward(x)
        if self.training:
            kept = (1 - self.momentum) * before
            update = (self.running_var - kept) * (n - 1) / n
            self.running_var = kept + update
        return y


class Port(torch.nn.Module):
    def __init__(self, norm, momentum, pad, pool):
        super().__init__()
        norm = partial(norm, momentum=momentum)
        self.pad, self.pool = pad, pool
        conv = partial(torch.nn.Conv2d, bias=False)
        self.conv1, self.norm1 = conv(3, 8, 3, 2), norm(8)
        self.conv2, self.norm2 = conv(8, 16, 3, padding=1), norm(16)
        self.dense = torch.nn.Linear(16 * 4 * 4, 10)

    def forward(self, x):
        x = F.pad(x, self.pad)
        x = F.relu(self.norm1(self.conv1(x)))
        x = self.norm2(self.conv2(F.max_pool2d(x, 2, self.pool)))
        return self.dense(x.flatten(1))


forward = nnx.jit(Net.__call__)


def loss(net):
    y = net(images)
    cost = optax.softmax_cross_entropy_with_integer_labels
    return cost(y, labels).mean()


def outputs(kernel, dense, stats, evaluate, **settings):
    port, state = Port(**settings), dict(weights)
    for k in ("conv1.weight", "conv2.weight"):
        state[k] = kernel(state[k])
    state["dense.weight"] = dense(state["dense.weight"])
    if not stats:
        state = {k: a for k, a in state.items() if "run" not in k}
    state = {k: torch.tensor(a.copy()) for k, a in state.items()}
    port.load_state_dict(state, strict=stats)
    before = port.train(not evaluate)(x).detach().numpy()
    optimizer = torch.optim.SGD(port.parameters(), lr=0.1)
    F.cross_entropy(port.train()(x), torch.tensor(labels)).backward()
    optimizer.step()
    return before, port.train(not evaluate)(x).detach().numpy()


random = np.random.default_rng(7)
net = nnx.jit(Net)(nnx.Rngs(7))
for norm in (net.norm1, net.norm2):  # as if it had been trained
    for leaf in (norm.scale, norm.bias, norm.mean, norm.var):
        leaf[...] = random.uniform(0.5, 1.5, leaf.shape)
names = {"kernel": "weight", "scale": "weight", "bias": "bias"}
names |= {"mean": "running_mean", "var": "running_var"}
weights = {
    f"{layer}.{names[name]}": np.array(leaf[...])
    for (layer, name), leaf in nnx.to_flat_state(nnx.state(net))
}
images = random.standard_normal((4, 16, 16, 3)).astype("float32")
labels = random.integers(0, 10, 4)
x = torch.tensor(images).permute(0, 3, 1, 2)

net.eval()
y = [np.array(forward(net, images))]
optimizer = nnx.Optimizer(net, optax.sgd(0.1), wrt=nnx.Param)
net.train()
optimizer.update(net, nnx.jit(nnx.grad(loss))(net))
net.eval()
y.append(np.array(forward(net, images)))


def oihw(a):
    return a.transpose(3, 2, 0, 1)


def chw(a):
    return oihw(a.reshape(4, 4, 16, 10)).reshape(10, -1)


matched = dict(kernel=oihw, dense=chw, stats=True, evaluate=True)
matched |= dict(norm=BatchNorm, momentum=1 - 0.99)
matched |= dict(pad=(0, 1, 0, 1), pool=2)
switches = {
    "everything matched": {},
    "kernels left as HWIO": {"kernel": lambda a: a},
    "kernels by reshape": {
        "kernel": lambda a: a.reshape(oihw(a).shape)
    },
    "kernels by .T": {"kernel": lambda a: a.T},
    "kernels flipped as well": {
        "kernel": lambda a: oihw(a[::-1, ::-1])
    },
    "dense kernel left as (in, out)": {"dense": lambda a: a},
    "dense kernel by .T": {"dense": lambda a: a.T},
    "running statistics not copied": {"stats": False},
    "eval() not called": {"evaluate": False},
    "padding=1 for 'SAME'": {"pad": (1, 1, 1, 1)},
    "pooling at Flax's default stride": {"pool": 1},
    "PyTorch's default momentum, 0.1": {"momentum": 0.1},
    "Flax's momentum copied, 0.99": {"momentum": 0.99},
    "running variance over n - 1": {"norm": torch.nn.BatchNorm2d},
}
rows = []
for name, switch in switches.items():
    try:
        p = outputs(**(matched | switch))
        gaps = [np.abs(a - b).max() for a, b in zip(p, y)]
        gaps = [g / np.abs(b).max() for g, b in zip(gaps, y)]
    except RuntimeError:
        gaps = [np.inf, np.inf]
    rows.append((gaps[::-1], name))


def show(gap):
    return "equal" if gap < 1e-5 else f"{gap:.1g}"


for (after, before), name in sorted(rows, reverse=True):
    result = f"{show(before)} before, {show(after)} after"
    if after == np.inf:
        result = "raises"
    print(f"{name}: {result}")
    #> pooling at Flax's default stride: raises
    #> kernels left as HWIO: raises
    #> dense kernel left as (in, out): raises
    #> running statistics not copied: 1 before, 1 after
    #> Flax's momentum copied, 0.99: equal before, 1 after
    #> eval() not called: 0.8 before, 1 after
    #> kernels by .T: 1 before, 0.7 after
    #> kernels by reshape: 1 before, 0.6 after
    #> dense kernel by .T: 2 before, 0.6 after
    #> kernels flipped as well: 1 before, 0.5 after
    #> padding=1 for 'SAME': 0.7 before, 0.3 after
    #> PyTorch's default momentum, 0.1: equal before, 0.1 after
    #> running variance over n - 1: equal before, 0.0001 after
    #> everything matched: equal before, equal after
