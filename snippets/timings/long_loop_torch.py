# needs: C++ compiler

import numpy as np
import torch


def make_inputs(steps):
    random = np.random.default_rng(0)
    w = torch.asarray(random.standard_normal((64, 64)) / 8).float()
    xs = torch.asarray(random.standard_normal((steps, 64))).float()
    return w, xs


def looped(w, xs):
    h = torch.zeros_like(xs[0])
    for x in xs:
        h = torch.tanh(h @ w + x)
    return h


def make_recurrent_inputs(steps):
    w, xs = make_inputs(steps)
    network = torch.nn.RNN(64, 64, bias=False).requires_grad_(False)
    network.weight_ih_l0.copy_(torch.eye(64))
    network.weight_hh_l0.copy_(w.T)
    return network, xs


def recurrent(network, xs):
    _, h = network(xs)
    return h[0]


compiled = torch.compile(looped, dynamic=False)

if __name__ == "__main__":
    w, xs = make_inputs(16)
    h = np.asarray(compiled(w, xs))  # agrees to 1e-4: float32 products
    same = np.allclose(h, looped(w, xs), atol=1e-5)
    print(h.shape, same)
    #> (64,) True
