import torch
from torch.fx.experimental.proxy_tensor import make_fx

_received = []


def f(x):
    _received.append(type(x).__name__)
    return x.sum() if x[0] > 1 else x.prod()


x = torch.tensor([2.0, 3.0])
y = f(x)
slope = torch.func.grad(f)(x)

_runs = {
    "called": lambda: f(x),
    "grad": lambda: torch.func.grad(f)(x),
    "vmap": lambda: torch.func.vmap(f)(x[None]),
    "compile": lambda: torch.compile(f, backend="eager")(x),
    "make_fx": lambda: make_fx(f, tracing_mode="fake")(x),
}
for _name, _run in _runs.items():
    try:
        _run()
        _outcome = "the if was decided"
    except Exception as error:
        _outcome = type(error).__name__
    print(f"{_name:7} {_received[-1]:10} {_outcome}")
    #> called  Tensor     the if was decided
    #> grad    Tensor     the if was decided
    #> vmap    Tensor     RuntimeError
    #> compile Tensor     the if was decided
    #> make_fx FakeTensor GuardOnDataDependentSymNode
