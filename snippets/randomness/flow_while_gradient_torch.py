import torch


def power(w, steps, start):
    def multiply(i, y):
        return i + 1, y * w

    init = (torch.tensor(0), start)
    return torch.while_loop(lambda i, y: i < steps, multiply, init)[1]


def by_hand(w, steps, start):
    y = start + 0 * w
    for _ in range(steps):
        y = y * w
    return y


def slopes(f, start):
    y = [f(w, n, start) for n in range(4)]
    dw = [float(torch.autograd.grad(value, w)[0]) for value in y]
    print(dw)
    #> [0.0, 1.0, 6.0, 27.0]
    #> [1.0, 1.0, 3.0, 9.0]
    #> [1.0, 1.0, 6.0, 27.0]
    return dw


w = torch.tensor(3.0, requires_grad=True)
one = torch.tensor(1.0)
plain = slopes(by_hand, one)
constant_start = slopes(power, one)  # diverges: dropped in the carry

_start = one.clone().requires_grad_()
tracked_start = slopes(power, _start)  # diverges: no step counts as one
