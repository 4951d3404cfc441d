import torch


def by_cond(p, x):
    return torch.cond(p, lambda x: x.clone(), lambda x: -x, (x,))


def by_where(p, x):
    return torch.where(p, x, -x)


def a_predicate_per_row(f):
    def row(p, xs):
        return torch.vmap(lambda x: f(p, x))(xs)

    return torch.vmap(row)(p, x)


p = torch.tensor([True, False])
x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])

y = a_predicate_per_row(by_where)
print(y.tolist())
#> [[1.0, 2.0], [-3.0, -4.0]]

_z = a_predicate_per_row(by_cond)
z = _z.tolist()  # diverges: the predicate meets the wrong axis
print(z)
#> [[1.0, -2.0], [3.0, -4.0]]
