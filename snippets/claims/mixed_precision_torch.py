import torch

x = torch.ones(4, 4)
program = torch.compile(lambda x: x @ x, backend="aot_eager")
unasked = str(program(x).dtype).removeprefix("torch.")
print(unasked)

has_autocast = hasattr(torch, "autocast")  # diverges: a mode
print(has_autocast)

by_hand = str((x.bfloat16() @ x.bfloat16()).dtype)[6:]
print(by_hand)

_layer = torch.nn.Linear(4, 4)
with torch.autocast("cpu", dtype=torch.bfloat16):
    _output = _layer(x)
weights = str(_layer.weight.dtype)[6:]
output = str(_output.dtype)[6:]
print(weights, output)

_optimizer = torch.optim.Adam(_layer.parameters())
_output.float().sum().backward()
_optimizer.step()
_average = _optimizer.state[_layer.weight]["exp_avg"]
optimizer_state = str(_average.dtype)[6:]
print(optimizer_state)
