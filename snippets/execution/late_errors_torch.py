import torch

n = 2**28  # n * n floats fit in no machine's address space


def table(x):
    return x * torch.arange(1.0).expand(n, n)


def failing_step():
    try:
        y = table(torch.tensor(2.0))
    except RuntimeError as error:
        print("can't allocate memory" in str(error))
        #> True
        return "the call"
    return "a later line, with " + str(y.shape)


raised_by = failing_step()  # diverges: memory first, then work
print(raised_by)
#> the call
