import torch

n = 1024
x = torch.full((n, n), 1 / n)
calls = []


@torch.library.custom_op("page::note", mutates_args=())
def note(x: torch.Tensor) -> torch.Tensor:
    calls.append("noted")
    return x.clone()


def power(x):
    return torch.linalg.matrix_power(x, 2**16)


def is_done(y):  # NumPy sees the memory and cannot wait
    return bool((y.numpy() == 1 / n).all())


plain = power(x)
plain_done = is_done(plain)  # diverges: it computes first

noted = power(note(x))
noted_done = is_done(noted)
print(plain_done, noted_done, calls)
#> True True ['noted']
