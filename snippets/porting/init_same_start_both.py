from functools import partial

import numpy as np
import optax
import torch
from flax import nnx
from torch.nn import functional as F

ORDER = {4: (3, 2, 0, 1), 2: (1, 0), 1: (0,)}  # by rank
equal = partial(np.testing.assert_allclose, rtol=1e-4, atol=1e-6)


def to_torch(tree):
    out = {}
    for (_, layer, name), leaf in nnx.to_flat_state(tree):
        a = np.array(leaf[...]).transpose(ORDER[leaf.ndim])
        name = "weight" if name == "kernel" else name
        out[f"{layer}.{name}"] = torch.tensor(a)
    return out


@nnx.jit
def our_step(ours, our_sgd, images, labels):
    def loss(ours):
        y = ours(images)
        cost = optax.softmax_cross_entropy_with_integer_labels
        return cost(y, labels).mean(), y

    grads, y = nnx.grad(loss, has_aux=True)(ours)
    our_sgd.update(ours, grads)
    return grads, y


def check(ours, theirs, images, labels, spoil=1.0):
    theirs.load_state_dict(to_torch(nnx.state(ours)))  # strict
    theirs[0].weight.data[0] *= spoil
    our_sgd = nnx.Optimizer(
        ours, optax.sgd(0.1, momentum=0.9), wrt=nnx.Param
    )
    their_sgd = torch.optim.SGD(theirs.parameters(), 0.1, 0.9)
    nchw = np.moveaxis(images, -1, 1)  # of (N, C) itself

    for _ in range(3):
        grads, y = our_step(ours, our_sgd, images, labels)
        p = theirs(torch.tensor(nchw))
        equal(p.detach(), y)
        their_sgd.zero_grad()
        F.cross_entropy(p, torch.tensor(labels)).backward()
        for k, g in to_torch(grads).items():
            equal(theirs.get_parameter(k).grad, g)
        their_sgd.step()
        for k, w in to_torch(nnx.state(ours)).items():
            equal(theirs.get_parameter(k).detach(), w)


def mlp():
    rngs = nnx.Rngs(0)
    ours = nnx.Linear(12, 16, rngs=rngs), nnx.Linear(16, 4, rngs=rngs)
    theirs = torch.nn.Linear(12, 16), torch.nn.Linear(16, 4)
    return (
        nnx.Sequential(ours[0], nnx.relu, ours[1]),
        torch.nn.Sequential(theirs[0], torch.nn.ReLU(), theirs[1]),
    )


def conv_net():
    rngs = nnx.Rngs(0)
    ours = nnx.Sequential(
        nnx.Conv(3, 8, (3, 3), rngs=rngs),
        nnx.relu,
        partial(nnx.avg_pool, window_shape=(8, 8)),
        lambda x: x.reshape(len(x), -1),
        nnx.Linear(8, 4, rngs=rngs),
    )
    return ours, torch.nn.Sequential(
        torch.nn.Conv2d(3, 8, 3, padding=1),
        torch.nn.ReLU(),
        torch.nn.AvgPool2d(8),
        torch.nn.Flatten(),
        torch.nn.Linear(8, 4),
    )


random = np.random.default_rng(0)
labels = random.integers(0, 4, 10)
rows = random.standard_normal((10, 12)).astype("float32")
images = random.standard_normal((10, 8, 8, 3)).astype("float32")
for name, models, batch in (
    ("MLP", mlp, rows),
    ("convolutional network", conv_net, images),
):
    check(*models(), batch, labels)
    print(f"{name}: three steps agree")
    #> MLP: three steps agree
    #> convolutional network: three steps agree
    try:
        check(*models(), batch, labels, spoil=1.01)
    except AssertionError:
        print(f"{name}: a filter 1% off is found")
        #> MLP: a filter 1% off is found
        #> convolutional network: a filter 1% off is found
