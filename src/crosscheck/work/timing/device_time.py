"""How long a GPU was at work, as each framework's own profiler tells.

It stands beside the wall clock for small operations, where the clock sees the launch and not the
work. Both profilers read the same source, CUPTI, NVIDIA's tracing interface:
https://docs.nvidia.com/cupti/. Only kernels and copies count, not the gaps between them.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

CALLS = 20
"""Calls in one profile."""


def per_call(half: str, calls: Callable[[], None]) -> float | None:
    """Seconds per call that the GPU was at work during `calls`, which makes CALLS of them.

    None where the framework has no profiler, or the profiler saw no device.
    """
    profiler = PROFILERS.get(half)
    seconds = profiler(calls) if profiler else 0.0
    return seconds / CALLS or None


def _jax(work: Callable[[], None]) -> float:
    """The events on the streams of the GPU, from the profile that JAX writes.

    https://docs.jax.dev/en/latest/jax.profiler.html
    """
    import jax

    with tempfile.TemporaryDirectory() as folder:
        with jax.profiler.trace(folder):
            work()
        paths = Path(folder).rglob("*.xplane.pb")
        profiles = [jax.profiler.ProfileData.from_file(str(path)) for path in paths]
    return 1e-9 * sum(
        float(event.duration_ns)
        for profile in profiles
        for plane in profile.planes
        if plane.name.startswith("/device:GPU")
        for line in plane.lines
        if line.name.startswith("Stream")
        for event in line.events
    )


def _torch(work: Callable[[], None]) -> float:
    """The device's own time of every kernel and copy.

    https://docs.pytorch.org/docs/stable/profiler.html
    """
    import torch
    from torch.profiler import ProfilerActivity, profile

    activities = [ProfilerActivity.CUDA] if torch.cuda.is_available() else [ProfilerActivity.CPU]
    with profile(activities=activities) as found:
        work()
    return 1e-6 * sum(float(event.self_device_time_total) for event in found.key_averages())


PROFILERS: dict[str, Callable[[Callable[[], None]], float]] = {"jax": _jax, "torch": _torch}
