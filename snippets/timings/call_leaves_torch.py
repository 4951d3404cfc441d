# needs: C++ compiler

import numpy as np
import torch


def make_stacked_inputs(n):
    random = np.random.default_rng(0)
    return (torch.asarray(random.random((n, 4), dtype=np.float32)),)


def make_inputs(n):
    (rows,) = make_stacked_inputs(n)
    rows = [row.clone() for row in rows]
    return ({f"array {i}": row for i, row in enumerate(rows)},)


def added(arrays):
    return sum(arrays.values())


def stacked(rows):
    return rows.sum(0)


compiled = torch.compile(added, dynamic=False)
stacked_compiled = torch.compile(stacked, dynamic=False)

if __name__ == "__main__":
    (arrays,), (rows,) = make_inputs(10), make_stacked_inputs(10)
    total = compiled(arrays).numpy(force=True)  # agrees to 1e-5: a sum
    same = np.allclose(total, stacked_compiled(rows))
    print(len(arrays), same)
    #> 10 True
