import os
import subprocess
import sys

_PROGRAM = """
import os, sys
if "pin" in sys.argv:
    os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])
import jax
jax.config.update("jax_platforms", "cpu")
jax.block_until_ready(jax.numpy.ones(9) + 1)
names = []
for task in os.listdir("/proc/self/task"):
    names += open(f"/proc/self/task/{task}/comm").read().split()
print(names.count("tf_XLAEigen"))
"""


def threads(*words, **variables):
    run = subprocess.run(
        [sys.executable, "-c", _PROGRAM, *words],
        env=variables,
        capture_output=True,
    )
    return int(run.stdout)


flags = "--xla_cpu_multi_thread_eigen=false"
flags += " intra_op_parallelism_threads=1"
cores = len(os.sched_getaffinity(0))
print("one per core:", threads() == cores)
#> one per core: True
ignored = threads(OMP_NUM_THREADS="1") == cores
print("OMP_NUM_THREADS ignored:", ignored)
#> OMP_NUM_THREADS ignored: True
ignored = threads(XLA_FLAGS=flags) == cores
print("XLA_FLAGS ignored:", ignored)
#> XLA_FLAGS ignored: True

by_affinity = threads("pin")
print("affinity:", by_affinity)
#> affinity: 1
print("PJRT_NPROC=1:", threads(PJRT_NPROC="1"))
#> PJRT_NPROC=1: 1
