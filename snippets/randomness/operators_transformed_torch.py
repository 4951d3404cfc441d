import warnings

import torch
import torch._higher_order_ops as ops


def cond(x):
    return x * torch.cond(x.sum() > 0, torch.sin, torch.cos, (x,))


def while_loop(x):
    def square(i, x):
        return i + 1, x * x

    start = (torch.tensor(0), x)
    return ops.while_loop(lambda i, x: i < 3, square, start)[1]


def scan(x):
    def multiply(product, x):
        return product * x, (product * x).clone()

    return ops.scan(multiply, torch.ones_like(x[0]), x)[1]


def associative_scan(x):
    mode = "generic"
    return ops.associative_scan(torch.mul, x, 0, combine_mode=mode)


def in_turn(x):
    return ops.map(torch.exp, x)


def backward(f):
    return torch.autograd.grad(f(leaf).sum(), leaf)[0]


def as_function(f):
    return torch.func.grad(lambda x: f(x).sum())(x)


def twice(f):
    y = f(leaf).sum()
    (slope,) = torch.autograd.grad(y, leaf, create_graph=True)
    return torch.autograd.grad(slope.sum(), leaf)[0]


def forward(f):
    return torch.func.jvp(f, (x,), (torch.ones_like(x),))[1]


def batched(f):
    return torch.vmap(f)(torch.stack([x, x + 1]))


def outcome(change, f, plain):
    try:
        result = change(f)
    except Exception:
        return "refused"
    return "right" if torch.allclose(result, change(plain)) else "wrong"


warnings.simplefilter("ignore")  # scan has slow steps under vmap
x = torch.tensor([2.0, 3.0])
leaf = x.clone().requires_grad_()
plain = {
    cond: lambda x: x * torch.sin(x),
    while_loop: lambda x: x**8,
    scan: lambda x: torch.cumprod(x, 0),
    associative_scan: lambda x: torch.cumprod(x, 0),
    in_turn: torch.exp,
}
changes = {
    "vmap": batched,
    "gradient": backward,
    "gradient as a function": as_function,
    "second derivative": twice,
    "forward mode": forward,
}
for f in plain:
    for name, change in changes.items():
        print(f"{f.__name__}, {name}: {outcome(change, f, plain[f])}")
        #> cond, vmap: right
        #> cond, gradient: right
        #> cond, gradient as a function: refused
        #> cond, second derivative: wrong
        #> cond, forward mode: refused
        #> while_loop, vmap: refused
        #> while_loop, gradient: right
        #> while_loop, gradient as a function: refused
        #> while_loop, second derivative: wrong
        #> while_loop, forward mode: refused
        #> scan, vmap: right
        #> scan, gradient: right
        #> scan, gradient as a function: refused
        #> scan, second derivative: wrong
        #> scan, forward mode: refused
        #> associative_scan, vmap: right
        #> associative_scan, gradient: right
        #> associative_scan, gradient as a function: right
        #> associative_scan, second derivative: right
        #> associative_scan, forward mode: right
        #> in_turn, vmap: refused
        #> in_turn, gradient: right
        #> in_turn, gradient as a function: refused
        #> in_turn, second derivative: wrong
        #> in_turn, forward mode: refused
