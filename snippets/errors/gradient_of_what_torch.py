from textwrap import fill

import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def double(x):
    return 2 * x


x = torch.arange(3.0).requires_grad_()
print(raised(double(x).backward))
#> RuntimeError: grad can be implicitly created only for scalar outputs
print(raised(torch.func.grad(double), x.detach()))
#> RuntimeError: grad_and_value(f)(*args): Expected f(*args) to return
#> a scalar Tensor, got tensor with 1 dims. Maybe you wanted to use the
#> vjp or jacrev APIs instead?
print(raised(torch.tensor(3).requires_grad_))
#> RuntimeError: only Tensors of floating point dtype can require
#> gradients
print(raised((x > 1).float().sum().backward))
#> RuntimeError: element 0 of tensors does not require grad and does
#> not have a grad_fn
unused = torch.ones(1, requires_grad=True)
print(raised(torch.autograd.grad, x.sum(), [x, unused]))
#> RuntimeError: The differentiated Tensor at index 1 appears to not
#> have been used in the graph. Set allow_unused=True if this is the
#> desired behavior.

(grad,) = torch.autograd.grad(double(x).sum(), x)
slope = torch.func.grad(double)(torch.tensor(3.0))
print(grad.tolist(), float(slope))
#> [2.0, 2.0, 2.0] 2.0
