# needs: C++ compiler

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


def make_inputs(width):
    random = np.random.default_rng(0)
    sizes = [784, width, width, 10]
    layers = []
    for m, n in zip(sizes, sizes[1:]):
        w = random.standard_normal((m, n)) / np.sqrt(m)
        layers += [nn.Linear(m, n), nn.ReLU()]
        layers[-2].weight.data = torch.asarray(w.T).float()
        layers[-2].bias.data.zero_()
    model = nn.Sequential(*layers[:-1])
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    images = torch.asarray(random.standard_normal((128, 784))).float()
    labels = torch.asarray(random.integers(0, 10, 128))
    return (model, optimizer), images, labels


def loss(model, images, labels):
    return F.cross_entropy(model(images), labels)


compiled_loss = torch.compile(loss, dynamic=False)


def step(state, images, labels, loss=loss):
    model, optimizer = state
    value = loss(model, images, labels)
    optimizer.zero_grad()
    value.backward()
    optimizer.step()
    return state, value.detach()


def compiled(state, images, labels):
    return step(state, images, labels, compiled_loss)


if __name__ == "__main__":
    state, images, labels = make_inputs(32)
    losses = []
    for _ in range(5):
        state, value = compiled(state, images, labels)
        losses.append(float(value))
    learned = np.array(losses)  # agrees to 1e-5: float32 products
    print(losses[4] < losses[0])
    #> True
