import torch

x = torch.tensor([-2, 0, 3])
promoted = torch.where(x > 0, x, 0.5)
print(promoted.tolist(), promoted.dtype)
#> [0.5, 0.5, 3.0] torch.float32

print(torch.select(x, 0, 2).item())
#> 3

which = torch.tensor([2, 0, 1])
_cases = torch.stack([x, x * 10, x * 100])
chosen = _cases.gather(0, which[None])[0]
print(chosen.tolist())
#> [-200, 0, 30]

tests = [x < 0, x > 0]
first_true = torch.where(tests[1], x * 10, 7)
first_true = torch.where(tests[0], -x, first_true)
print(first_true.tolist())
#> [2, 7, 30]

pieces = torch.full_like(x, 7)
pieces[tests[0]] = -x[tests[0]]
pieces[tests[1]] = x[tests[1]] * 10
print(pieces.tolist())
#> [2, 7, 30]
