import torch

captured = []


def note_as(name):
    def note(graph, inputs):
        captured.append(name)
        return graph.forward

    return note


class Plain:
    def __init__(self):
        self.calls = 0

    def step(self, x):
        self.calls += 1
        return 2 * x


class Module(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("calls", torch.tensor(0))

    def forward(self, x):
        self.calls += 1
        return 2 * x


x = torch.ones(3)
plain, module = Plain(), Module()
plain_step = torch.compile(plain.step, backend=note_as("Plain"))
module_step = torch.compile(module, backend=note_as("Module"))
for _ in range(4):
    y = plain_step(x)
    y = module_step(x)

plain_calls = plain.calls  # diverges: each call replays it
module_calls = int(module.calls)
print(plain_calls, module_calls)
#> 4 4
print(captured)
#> ['Plain', 'Module', 'Plain']
