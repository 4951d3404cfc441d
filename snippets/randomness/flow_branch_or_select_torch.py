# needs: C++ compiler

import torch
from torch._inductor.utils import run_and_get_code


def by_cond(p, x):
    return torch.cond(p, torch.sin, torch.cos, (x,))


def by_where(p, x):
    return torch.where(p, torch.sin(x), torch.cos(x))


def compiled(f, p):
    result, (text,) = run_and_get_code(torch.compile(f), p, x)
    branches = text.count("    if ")
    selects = text.count(" ? ")
    print(f"branches: {branches}, selections: {selects}")
    #> branches: 1, selections: 0
    #> branches: 0, selections: 1
    #> branches: 0, selections: 1
    return result


x = torch.linspace(0.0, 1.0, 4)
p = torch.tensor(True)
y = compiled(by_cond, p)
z = compiled(by_where, p)

_a_predicate_each = torch.vmap(by_cond)
w = compiled(_a_predicate_each, x > 0.5)
