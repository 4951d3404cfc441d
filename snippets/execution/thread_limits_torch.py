import subprocess
import sys

_PROGRAM = """
import os, sys
if "pin" in sys.argv:
    os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])
import torch
if "set" in sys.argv:
    torch.set_num_threads(1)
print(torch.get_num_threads())
"""


def threads(*words, **variables):
    run = subprocess.run(
        [sys.executable, "-c", _PROGRAM, *words],
        env=variables,
        capture_output=True,
    )
    return int(run.stdout)


print("OMP_NUM_THREADS=1:", threads(OMP_NUM_THREADS="1"))
#> OMP_NUM_THREADS=1: 1
print("set_num_threads(1):", threads("set"))
#> set_num_threads(1): 1

by_affinity = threads("pin")
print("affinity:", by_affinity)
#> affinity: 1
