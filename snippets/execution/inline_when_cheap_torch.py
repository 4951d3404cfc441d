import torch

x = torch.arange(1_000_000).float().flip(0)


def first_few(x):
    return x[:5] + 1


def flip(x):
    return x.flip(0)


def long_loop(x):
    c = x[:5]
    for _ in range(50_000):
        c = 0.5 * c + 1
    return c


def sort(x):
    return x.sort().values


first_values = []
for f in (first_few, flip, long_loop, sort):
    y = f(x)
    seen = y.numpy()  # shares the memory, waits for nothing
    done = bool(seen[-1] > 0)  # diverges: it computes first
    print(f.__name__, "done:", done)
    #> first_few done: True
    #> flip done: True
    #> long_loop done: True
    #> sort done: True
    first_values.append(float(y[0]))

print(first_values)
#> [1000000.0, 0.0, 2.0, 0.0]
