from dataclasses import dataclass

import jax


@dataclass
class Line:
    slope: jax.Array
    offset: jax.Array


def at_two(line):
    return 2 * line.slope + line.offset


def outcome(function, *args):
    try:
        function(*args)
    except (TypeError, ValueError) as error:
        return type(error).__name__
    return "runs"


line = Line(jax.numpy.float32(3), jax.numpy.float32(1))
program = jax.jit(at_two)
compiled = outcome(program, line)  # diverges: Dynamo takes it
derivative = jax.grad(at_two)
transformed = outcome(derivative, line)  # diverges: ValueError
print(compiled, transformed)
#> TypeError TypeError

jax.tree_util.register_dataclass(Line)
compiled_then = outcome(program, line)
slopes = derivative(line)
slope, offset = slopes.slope, slopes.offset
print(compiled_then, type(slopes).__name__, slope, offset)
#> runs Line 2.0 1.0
