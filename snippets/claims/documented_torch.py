import torch


def without_docstring(module):
    names = [n for n in dir(module) if not n.startswith("_")]
    values = {n: getattr(module, n) for n in names}
    return [n for n, v in values.items() if callable(v) and not v.__doc__]


linalg = without_docstring(torch.linalg)
print(linalg)

top = without_docstring(torch)
complete = not top
print(complete, "is_autocast_enabled" in top, "sym_sqrt" in top)
