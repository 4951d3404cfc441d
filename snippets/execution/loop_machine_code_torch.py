# needs: C++ compiler

import torch
from torch._higher_order_ops import while_loop
from torch._inductor.utils import run_and_get_code

x = torch.linspace(0.0, 1.0, 8)


def unrolled(h, steps):
    for _ in range(steps):
        h = torch.sin(h) * 0.9
    return h


def looped(h, steps):
    def unfinished(i, h):
        return i < steps

    def advance(i, h):
        return i + 1, torch.sin(h) * 0.9

    return while_loop(unfinished, advance, (torch.tensor(0), h))[1]


def generated(f, steps):
    compiled = torch.compile(lambda h: f(h, steps))
    _, (text,) = run_and_get_code(compiled, x)
    return text


_code = [generated(unrolled, steps) for steps in (10, 40)]
unrolled_sines = [text.count(".sin()") for text in _code]
print(unrolled_sines)
#> [10, 40]

_code = [generated(looped, steps) for steps in (10, 40)]
looped_sines = [text.count(".sin()") for text in _code]
print(looped_sines)
#> [1, 1]

lines = [line.strip() for line in _code[1].splitlines()]
print([line for line in lines if line.startswith("while ")])
#> ['while should_loop:']
