"""The environment of a worker: built from nothing, then recorded.

A variable that somebody left in the shell can halve a speed (`OPENBLAS_CORETYPE=Haswell` makes
NumPy's matrix products take a slower path), so workers inherit only what has no say in speed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from crosscheck.vocabulary.record import Device

FAMILIES = (
    "OMP_", "MKL_", "OPENBLAS_", "KMP_", "GOMP_", "BLIS_", "VECLIB_", "NPY_", "XLA_", "JAX_",
    "TORCH", "PYTORCH_", "TRITON_", "CUDA_", "NVIDIA_", "NCCL_", "MALLOC_", "GLIBC_TUNABLES",
    "LD_PRELOAD", "DYLD_INSERT_LIBRARIES", "NPROC", "PYTHON", "TF_",
)  # fmt: skip
"""Beginnings of the names that decide speed; what is inherited of these is dropped and named."""

KEPT = (
    "PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "LC_CTYPE", "TZ",
    "LD_LIBRARY_PATH", "CC", "CXX", "SDKROOT", "CUDA_VISIBLE_DEVICES",
)  # fmt: skip
"""What workers inherit: where programs and files are, and which card is ours."""

ALLOCATOR = {
    "GLIBC_TUNABLES": "glibc.malloc.mmap_max=0:glibc.malloc.arena_max=1:"
    "glibc.malloc.trim_threshold=4611686018427387904"
}
"""glibc keeps freed memory, whatever its size, so that no kernel pays page faults by chance.

https://sourceware.org/glibc/manual/latest/html_node/Memory-Allocation-Tunables.html. A larger
mmap threshold would not do, for glibc refuses one above 32 MiB. One arena is needed because the
arenas of further threads, such as JAX's pool, give memory back beyond 64 MiB all the same.
"""


def dropped(inherited: Mapping[str, str] | None = None) -> list[str]:
    """The names of inherited variables that would have had a say."""
    inherited = os.environ if inherited is None else inherited
    return sorted(name for name in inherited if name.startswith(FAMILIES) and name not in KEPT)


def chosen(device: Device, cores: int) -> dict[str, str]:
    """The variables that we set, and that a record states."""
    variables = {"PYTHONHASHSEED": "0", "JAX_PLATFORMS": device}
    if sys.platform == "linux":
        variables |= ALLOCATOR
    else:
        # Without CPU affinity the pools are told their sizes; the effect is checked all the same.
        pools = ("OMP_NUM_THREADS", "VECLIB_MAXIMUM_THREADS", "NPROC")
        variables |= dict.fromkeys(pools, str(cores))
    if device == "cuda":
        # Workers share the card: none may take its memory beforehand.
        variables["XLA_PYTHON_CLIENT_PREALLOCATE"] = "false"
    else:
        # A program that takes the accelerator where there is one finds none.
        variables["CUDA_VISIBLE_DEVICES"] = ""
    return variables


def build(
    device: Device, cores: int, caches: Path, inherited: Mapping[str, str] | None = None
) -> dict[str, str]:
    """A worker's whole environment.

    `caches` is the folder of the frameworks' persistent compilation caches, a path that a record
    does not state. JAX's is used only where a test of the caches asks for it (see `cached`).
    """
    inherited = os.environ if inherited is None else inherited
    variables = {name: inherited[name] for name in KEPT if name in inherited}
    variables |= chosen(device, cores)
    caches.mkdir(parents=True, exist_ok=True)
    # torch.compile keeps its precompiled C++ headers here, whatever its cache folder.
    variables["TMPDIR"] = str(caches)
    variables["TORCHINDUCTOR_CACHE_DIR"] = str(caches / "torch")
    variables["TRITON_CACHE_DIR"] = str(caches / "triton")
    variables["PYTHONPATH"] = str(Path(__file__).parents[3])
    variables["PYTHONDONTWRITEBYTECODE"] = "1"
    return variables


def cached(caches: Path) -> dict[str, str]:
    """What turns JAX's persistent compilation cache on, for programs of any size and duration.

    https://docs.jax.dev/en/latest/persistent_compilation_cache.html; torch.compile's is on
    by default.
    """
    return {
        "JAX_COMPILATION_CACHE_DIR": str(caches / "jax"),
        "JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS": "0",
        "JAX_PERSISTENT_CACHE_MIN_ENTRY_SIZE_BYTES": "-1",
    }
