from dataclasses import dataclass

import torch


@dataclass
class Line:
    slope: torch.Tensor
    offset: torch.Tensor


def at_two(line):
    return 2 * line.slope + line.offset


def outcome(function, *args):
    try:
        function(*args)
    except (TypeError, ValueError) as error:
        return type(error).__name__
    return "runs"


line = Line(torch.tensor(3.0), torch.tensor(1.0))
program = torch.compile(at_two, backend="eager", fullgraph=True)
compiled = outcome(program, line)  # diverges: Dynamo takes it
derivative = torch.func.grad(at_two)
transformed = outcome(derivative, line)  # diverges: ValueError
print(compiled, transformed)
#> runs ValueError

torch.export.register_dataclass(Line)
compiled_then = outcome(program, line)
slopes = derivative(line)
slope, offset = slopes.slope, slopes.offset
print(compiled_then, type(slopes).__name__, slope, offset)
#> runs Line tensor(2.) tensor(1.)
