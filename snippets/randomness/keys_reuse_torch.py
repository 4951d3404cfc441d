import torch


def correlation(x, y):
    return float(torch.corrcoef(torch.stack([x, y]))[0, 1])


torch.manual_seed(0)
uniform = torch.rand(400)  # diverges: own generators
torch.manual_seed(0)
normal = torch.randn(400)  # diverges: own generators
_order, _normal_order = torch.argsort(uniform), torch.argsort(normal)
one_order = bool((_order == _normal_order).all())  # diverges: mapping
print(one_order, round(correlation(uniform, normal), 2))
#> False -0.37

torch.manual_seed(0)
own_uniform = torch.rand(400)  # diverges: as above
own_normal = torch.randn(400)  # diverges: as above
unrelated = abs(correlation(own_uniform, own_normal)) < 0.1
print(unrelated)
#> True

_pairs = uniform.view(-1, 2, 8)  # Box and Muller, eight by eight
_radius = torch.sqrt(-2 * torch.log1p(-_pairs[:, 0]))
_angle = 2 * torch.pi * _pairs[:, 1]
_cosines, _sines = _radius * _angle.cos(), _radius * _angle.sin()
_again = torch.stack([_cosines, _sines], dim=1).flatten()
print(torch.allclose(_again, normal, atol=1e-5))
#> True
