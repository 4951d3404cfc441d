import torch


def without_docstring(module):
    names = [n for n in dir(module) if not n.startswith("_")]
    named = {n: getattr(module, n) for n in names}
    calls = {n: f for n, f in named.items() if callable(f)}
    return [n for n, f in calls.items() if not f.__doc__]


linalg = without_docstring(torch.linalg)
print(linalg)
#> []

top = without_docstring(torch)
complete = not top
print(complete, "is_autocast_enabled" in top, "sym_sqrt" in top)
#> False True True
