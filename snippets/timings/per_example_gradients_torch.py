# needs: C++ compiler

import numpy as np
import torch
from torch.func import grad, vmap


def make_inputs(examples):
    random = np.random.default_rng(0)
    w = torch.asarray(random.standard_normal((100, 100)) / 10).float()
    v = torch.asarray(random.standard_normal(100) / 10).float()
    x = torch.asarray(random.standard_normal((examples, 100))).float()
    y = torch.asarray(random.standard_normal(examples)).float()
    return (w, v), x, y


def loss(params, x, y):
    w, v = params
    return (torch.tanh(x @ w) @ v - y) ** 2


def gradients(params, x, y):
    return vmap(grad(loss), in_dims=(None, 0, 0))(params, x, y)


compiled = torch.compile(gradients, dynamic=False)

if __name__ == "__main__":
    shapes = [list(g.shape) for g in compiled(*make_inputs(8))]
    print(shapes)
    #> [[8, 100, 100], [8, 100]]
