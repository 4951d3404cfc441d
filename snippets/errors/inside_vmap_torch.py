from textwrap import fill

import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def distance(x):
    return x if x > 0 else -x


def accumulate(total, x):
    total += x
    return total


def overwrite(total, x):
    total[:] = x
    return total


def noisy(x):
    return x + 0 * torch.randn(())


x = torch.tensor([[1.0, -2.0]])
zeros = torch.zeros(2)
print(raised(torch.vmap(distance), x[0]))
#> RuntimeError: vmap: It looks like you're attempting to use a Tensor
#> in some data-dependent control flow. We don't support that yet,
#> please file an issue at https://github.com/pytorch/pytorch/issues .
print(raised(torch.vmap(accumulate, in_dims=(None, 0)), zeros, x))
#> RuntimeError: output with shape [2] doesn't match the broadcast
#> shape [1, 2]
print(raised(torch.vmap(overwrite, in_dims=(None, 0)), zeros, x))
#> RuntimeError: vmap: inplace arithmetic(self, *extra_args) is not
#> possible because there exists a Tensor `other` in extra_args that
#> has more elements than `self`. This happened due to `other` being
#> vmapped over but `self` not being vmapped over in a vmap. Please try
#> to use out-of-place operators instead of inplace arithmetic. If said
#> operator is being called inside the PyTorch framework, please file a
#> bug report instead.
print(raised(torch.vmap(noisy), x))
#> RuntimeError: vmap: called random operation while in randomness
#> error mode. Please either use the 'same' or 'different' randomness
#> flags on vmap or perform the randomness operation out of vmap

distances = torch.vmap(lambda x: torch.where(x > 0, x, -x))(x[0])
totals = torch.vmap(torch.add, in_dims=(None, 0))(zeros, x)
_noise = torch.vmap(noisy, randomness="different")(x)
print(distances.tolist(), totals.tolist(), tuple(_noise[:, 0].shape))
#> [1.0, 2.0] [[1.0, -2.0]] (1,)
