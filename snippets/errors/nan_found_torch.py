import warnings
from textwrap import fill

import torch

warnings.simplefilter("ignore")  # it says that it is slow


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def root(x):
    return torch.sqrt(x) * 0


x = torch.tensor(0.0, requires_grad=True)
with torch.autograd.detect_anomaly():
    print(raised(root(x).backward))
    #> RuntimeError: Function 'SqrtBackward0' returned nan values in its
    #> 0th output.
print(raised(torch.linalg.cholesky, -torch.eye(2)))
#> _LinAlgError: linalg.cholesky: The factorization could not be
#> completed because the input is not positive-definite (the leading
#> minor of order 1 is not positive-definite).
print(raised(torch.linalg.inv, torch.ones(2, 2)))
#> _LinAlgError: linalg.inv: The diagonal element 2 is zero, the
#> inversion could not be completed because the input matrix is
#> singular.

slope = torch.func.grad(
    lambda x: torch.where(x > 0, root(x + 1), 0)
)(x.detach())
factor = torch.linalg.cholesky(torch.eye(2))
print(float(slope), factor.tolist())
#> 0.0 [[1.0, 0.0], [0.0, 1.0]]
