from textwrap import fill

import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


class Counter(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("count", torch.tensor(0))

    def forward(self):
        self.count += 1
        return self.count


def shown(x):
    print(f"{x:.1f}")
    return x


def whole(call):
    return torch.compile(call, backend="eager", fullgraph=True)


counter = Counter()
print(raised(whole(shown), torch.tensor(1.0)))
#> Unsupported: Failed to trace builtin operator

whole(lambda: counter())()
count = int(counter.count)
print(count)
#> 1
