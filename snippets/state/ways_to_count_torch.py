import torch

programs = []


def note(name):
    def backend(graph, inputs):
        programs.append(name)
        return graph.forward

    return backend


@torch.compile(backend=note("in and out"))
def in_and_out(calls, x):
    return calls + 1, 2 * x


@torch.compile(backend=note("in place"))
def in_place(calls, x):
    calls += 1
    return 2 * x


class Counter(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("calls", torch.tensor(0))

    @torch.compile(backend=note("in a module"))
    def forward(self, x):
        self.calls += 1
        return 2 * x


x = torch.ones(3)
calls = torch.tensor(0)
tensor, counter = torch.tensor(0), Counter()
for _ in range(5):
    calls, y = in_and_out(calls, x)
    y = in_place(tensor, x)
    y = counter(x)

counts = int(calls), int(tensor), int(counter.calls)
print(counts)
#> (5, 5, 5)
print(programs)
#> ['in and out', 'in place', 'in a module']
