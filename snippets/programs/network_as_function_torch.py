import numpy as np
import torch

numbers = np.random.default_rng(0)
params = {
    "w1": numbers.normal(0, 0.4, (10, 10)),
    "b1": np.zeros(10),
    "w2": numbers.normal(0, 0.4, (10, 1)),
    "b2": np.zeros(1),
}
params = {k: torch.from_numpy(p).float() for k, p in params.items()}
x = torch.from_numpy(np.float32(numbers.normal(size=(5, 10))))
y = torch.from_numpy(np.float32(numbers.normal(size=(5, 1))))


def network(params, x):
    hidden = torch.relu(x @ params["w1"] + params["b1"])
    return hidden @ params["w2"] + params["b2"]


def loss(params):
    return ((network(params, x) - y) ** 2).mean()


before = loss(params).item()
_grads = torch.func.grad(loss)(params)
params = {k: p - 0.1 * _grads[k] for k, p in params.items()}
after = loss(params).item()
print(f"one step: {before:.4f} to {after:.4f}")
#> one step: 3.5979 to 0.7310
