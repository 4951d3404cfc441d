# needs: C++ compiler

import torch


def unused_check(x):
    table[x.long()]  # -1 is an index, 3 is not
    return x + 1


def used_check(x):
    return table[x.long()] + x


def outcome(f, x):
    try:
        return f(x).tolist()
    except (IndexError, RuntimeError) as error:
        print(type(error).__name__, "out of bounds" in str(error))
        #> IndexError True
        #> RuntimeError True
        return "raised"


table = torch.tensor([5, 6, 7])
x = torch.tensor([-1.0, 3.0])
eager = outcome(unused_check, x)  # diverges: an index raises nothing
compiled = outcome(torch.compile(unused_check), x)
print(compiled)
#> [0.0, 4.0]
used = outcome(torch.compile(used_check), x)
