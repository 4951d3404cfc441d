import torch
from torch.func import functional_call


class Counter(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("calls", torch.tensor(0))

    def forward(self, x):
        self.calls += 1
        return 2 * x


@torch.compile(backend="aot_eager", fullgraph=True)
def call(counter, x):
    return counter(x)


@torch.compile(backend="aot_eager", fullgraph=True)
def call_and_return(state, x):
    state = {k: v.clone() for k, v in state.items()}
    return functional_call(counter, state, x), state


x = torch.ones(3)
counter = Counter()
y = call(counter, x)
as_argument = int(counter.calls)  # diverges: it is the same object
print(as_argument)
#> 1

counter = Counter()
y = call(counter, x)
kept = int(counter.calls)
y, new = call_and_return(dict(counter.named_buffers()), x)
old_and_new = int(counter.calls), int(new["calls"])
print(kept, old_and_new)
#> 1 (1, 2)

closed = torch.compile(counter, backend="aot_eager", fullgraph=True)
y = closed(x)
closed_over = "counted"  # diverges: calls is an input
print(closed_over, int(counter.calls))
#> counted 2
