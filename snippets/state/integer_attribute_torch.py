import torch

_programs = []


def note(graph, inputs):
    _programs.append(graph)
    return graph.forward


class Counter(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.calls = 0


@torch.compile(backend=note)
def step(counter, x):
    counter.calls += 1
    return 2 * x


x = torch.ones(3)
counter = Counter()
for _ in range(5):
    y = step(counter, x)

calls, captured = counter.calls, len(_programs)
print(calls, captured)
#> 5 5
