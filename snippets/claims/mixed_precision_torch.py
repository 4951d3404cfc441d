import torch

x = torch.ones(4, 4)


def dtype(tensor):
    return str(tensor.dtype).removeprefix("torch.")


_program = torch.compile(lambda x: x @ x, backend="aot_eager")
unasked = dtype(_program(x))
print(unasked)
#> float32

has_autocast = hasattr(torch, "autocast")  # diverges: a mode
print(has_autocast)
#> True

by_hand = dtype(x.bfloat16() @ x.bfloat16())
print(by_hand)
#> bfloat16

_layer = torch.nn.Linear(4, 4)
with torch.autocast("cpu", dtype=torch.bfloat16):
    _output = _layer(x)
weights, output = dtype(_layer.weight), dtype(_output)
print(weights, output)
#> float32 bfloat16

_optimizer = torch.optim.Adam(_layer.parameters())
_output.float().sum().backward()
_optimizer.step()
optimizer_state = dtype(_optimizer.state[_layer.weight]["exp_avg"])
print(optimizer_state)
#> float32
