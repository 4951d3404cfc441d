import torch

total, step = torch.tensor(1.0), torch.tensor(2.0)


@torch.compile(backend="aot_eager", fullgraph=True)
def add(a, b):
    a += b


@torch.compile(backend="aot_eager", fullgraph=True)
def add_total(a):
    a += total


@torch.compile(backend="aot_eager", fullgraph=True)
def give_back(a):
    a += 1
    return a


def store(x):
    total.copy_(x)


def attempt(f, *args):
    try:
        f(*args)
        return "done"
    except Exception as e:
        return str(e).split(" because")[0]


add(total, step)
summed = float(total)
print(summed)
#> 3.0

print(attempt(add, total, total))
#> done
print(attempt(add_total, total))
#> done
print(attempt(give_back, total))
#> done
print(attempt(torch.vmap(store), torch.arange(3.0)))
#> vmap: inplace arithmetic(self, *extra_args) is not possible
print(attempt(lambda a: a + 1, total))
#> done
after = float(total)  # diverges: three were written
print(after)
#> 13.0
