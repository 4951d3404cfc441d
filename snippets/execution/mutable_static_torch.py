from dataclasses import dataclass

import torch

graphs = []


def note(graph, inputs):
    graphs.append(graph)
    return graph


class Options:
    by = 2.0


@dataclass(frozen=True)
class Frozen:
    by: float


@torch.compile(backend=note)
def scale(x, options):
    return options.by * x


x, options = torch.arange(3.0), Options()
before = scale(x, options).tolist()
options.by = 5.0
after = scale(x, options).tolist()  # diverges: a guard reads `.by`
frozen = scale(x, Frozen(2.0)).tolist()
replaced = scale(x, Frozen(5.0)).tolist()
print(f"{before=} {after=}")
#> before=[0.0, 2.0, 4.0] after=[0.0, 5.0, 10.0]
print(f"{frozen=} {replaced=}")
#> frozen=[0.0, 2.0, 4.0] replaced=[0.0, 5.0, 10.0]

so_far = len(graphs)
scale(x, Frozen(5.0))
equal_again = len(graphs) - so_far
print(f"{equal_again=}")
#> equal_again=0
