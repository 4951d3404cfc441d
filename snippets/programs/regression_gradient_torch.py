import numpy as np
import torch
from torch.autograd import gradcheck

torch.set_default_dtype(torch.float64)
_numbers = np.random.default_rng(0).standard_normal
x, y = torch.asarray(_numbers((50, 4))), torch.asarray(_numbers(50))
w, b = torch.ones(4), torch.tensor(0.5)


def loss(w, b):
    return ((x @ w + b - y) ** 2).mean() / 2


def by_hand(w, b):
    residual = x @ w + b - y
    return x.T @ residual / len(y), residual.mean()


_leaves = [each.clone().requires_grad_() for each in (w, b)]
gradcheck(loss, _leaves)  # or it raises
print("autodiff agrees with finite differences")
#> autodiff agrees with finite differences
dw, db = torch.func.grad(loss, argnums=(0, 1))(w, b)
_hand_w, _hand_b = by_hand(w, b)
by_hand_is_right = torch.allclose(_hand_w, dw)
by_hand_is_right &= torch.allclose(_hand_b, db)
print("by hand agrees with autodiff:", by_hand_is_right)
#> by hand agrees with autodiff: True

_columns = torch.column_stack([x, torch.ones(50)])
best = torch.linalg.solve(_columns.T @ _columns, _columns.T @ y)
_there = by_hand(best[:4], best[4])
vanishes = bool(abs(_there[0]).max() < 1e-12)
print("zero at the closed form:", vanishes)
#> zero at the closed form: True


def step(w, b):
    of_w, of_b = by_hand(w, b)
    return w - 0.1 * of_w, b - 0.1 * of_b


w_now, b_now = w, b
for _ in range(500):
    w_now, b_now = step(w_now, b_now)
arrives = torch.allclose(w_now, best[:4], atol=1e-9)
print("descent ends at the closed form:", arrives)
#> descent ends at the closed form: True
