import torch

x = torch.tensor([[1.0], [-2.0], [0.5]])
y = torch.tensor([[0.5], [1.0], [2.0]])
layer = torch.nn.RNN(1, 1).requires_grad_(False)
for _parameter in layer.parameters():
    _parameter.fill_(0.5)
print(layer.nonlinearity)
#> tanh


def formula(x):
    z, states = torch.zeros(1), []
    for x_t in x:
        z = 0.9 * z + 0.7 * x_t + 0.1
        states.append(z)
    return torch.stack(states)


def is_affine(f):
    together = f(x + y) + f(torch.zeros_like(x))
    return torch.allclose(together, f(x) + f(y), atol=1e-5)


formula_is_affine = is_affine(formula)
layer_is_affine = is_affine(lambda x: layer(x)[0])
print(formula_is_affine, layer_is_affine)
#> True False
