"""What the machine is, what is installed on it, and how busy others keep it."""

from __future__ import annotations

import importlib.metadata
import platform
import re
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

import numpy as np
import psutil

from crosscheck.vocabulary.record import Device, Gpu, Machine, Software
from crosscheck.work.timing.crew import allowed_cpus

COUNTED = re.compile(r"jax.*|torch|numpy|scipy|triton.*|nvidia-.*|flax|optax|ml.dtypes|msgspec")
"""The packages whose versions a record states."""


class Busy(NamedTuple):
    """CPU seconds of the allowed CPUs since the system started."""

    busy: float
    stolen: float
    """Time for which the hypervisor gave the CPU to somebody else."""


def busy() -> Busy:
    """How long the allowed CPUs were busy so far; the system counts in steps of 10 ms."""
    cpus = psutil.cpu_times(percpu=True)
    mine = [cpus[cpu] for cpu in allowed_cpus() if cpu < len(cpus)]
    stolen = sum(getattr(cpu, "steal", 0.0) for cpu in mine)
    idle = sum(cpu.idle + getattr(cpu, "iowait", 0.0) for cpu in mine)
    # Guests' time is within user time already.
    guests = sum(getattr(cpu, "guest", 0.0) + getattr(cpu, "guest_nice", 0.0) for cpu in mine)
    return Busy(sum(sum(cpu) for cpu in mine) - stolen - idle - guests, stolen)


def read_machine(device: Device) -> Machine:
    """The machine, as far as it can be read; what cannot is None or empty."""
    cpu = _cpu()
    cores = len(allowed_cpus())
    gpu = _gpu() if device == "cuda" else None
    name = gpu.name if gpu else f"{cpu}-{cores}-core{'s' if cores > 1 else ''}"
    return Machine(
        slug=re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-"),
        cpu=cpu,
        cores=cores,
        physical_cores=psutil.cpu_count(logical=False),
        memory_bytes=psutil.virtual_memory().total,
        caches=_caches(),
        system=f"{platform.system()} {platform.release()}, {platform.machine()}",
        hypervisor=_text("/sys/class/dmi/id/sys_vendor") if _virtual() else None,
        governor=_text("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor"),
        huge_pages=_text("/sys/kernel/mm/transparent_hugepage/enabled"),
        gpu=gpu,
    )


def read_software(flags: dict[str, dict[str, str]]) -> Software:
    """The versions that count; what only a worker can tell comes with the frameworks' flags."""
    packages = {}
    for distribution in importlib.metadata.distributions():
        name = distribution.metadata["Name"]
        if name and COUNTED.fullmatch(name.lower()):
            packages[name.lower()] = distribution.version
    blas = np.show_config(mode="dicts")["Build Dependencies"]["blas"]
    libraries = {
        "C library": " ".join(filter(None, platform.libc_ver())) or "not told",
        "C++ compiler": _first_line("c++", "--version") or "none",
        "NumPy's BLAS": f"{blas['name']} {blas['version']}",
        "torch's BLAS": flags.get("torch", {}).get("blas", "not told"),
    }
    return Software(
        python=platform.python_version(),
        packages=dict(sorted(packages.items())),
        libraries=libraries,
    )


def commit(root: Path) -> str | None:
    """The commit that is checked out, with `+changes` where the tree differs; None without git."""
    head = _first_line("git", "-C", str(root), "rev-parse", "--verify", "HEAD")
    if head is None:
        return None
    changes = _first_line("git", "-C", str(root), "status", "--porcelain", "src", "snippets")
    return f"{head}+changes" if changes else head


def gpu_state() -> dict[str, str]:
    """Clocks, power, temperature and reasons for throttling of the first card, as text."""
    fields = ("clocks.sm", "clocks.mem", "power.draw", "temperature.gpu", "pstate")
    line = _first_line("nvidia-smi", f"--query-gpu={','.join(fields)}", "--format=csv,noheader")
    return dict(zip(fields, line.split(", "), strict=True)) if line else {}


def gpu_range(states: list[dict[str, str]]) -> dict[str, str]:
    """Readings of the card by field: the one text, or the least and the most, `60 W to 310 W`."""
    told: dict[str, str] = {}
    for field in states[0] if states else ():
        texts = sorted({state.get(field, "") for state in states} - {""}, key=_leading_number)
        told[field] = texts[0] if len(texts) == 1 else f"{texts[0]} to {texts[-1]}"
    return told


def _leading_number(text: str) -> tuple[float, str]:
    found = re.search(r"[0-9.]+", text)
    return (float(found.group()) if found else 0.0, text)


def _gpu() -> Gpu | None:
    query = "--query-gpu=name,memory.total,driver_version"
    line = _first_line("nvidia-smi", query, "--format=csv,noheader,nounits")
    if line is None:
        return None
    name, mebibytes, driver = line.split(", ")
    return Gpu(name=name, memory_bytes=int(mebibytes) * 2**20, driver=driver)


def _cpu() -> str:
    text = _text("/proc/cpuinfo") or ""
    facts = dict(re.findall(r"^(model name|cpu family|model)\s*: (.*)$", text, re.MULTILINE))
    if "model name" in facts:
        # Virtual machines often tell no more than the brand; the numbers tell the generation.
        numbers = f"family {facts.get('cpu family')}, model {facts.get('model')}"
        return f"{facts['model name']} ({numbers})"
    return _first_line("sysctl", "-n", "machdep.cpu.brand_string") or platform.machine()


def _caches() -> dict[str, int]:
    caches = {}
    for index in sorted(Path("/sys/devices/system/cpu/cpu0/cache").glob("index*")):
        kind = {"Data": "d", "Instruction": "i"}.get(_text(index / "type") or "", "")
        size = _text(index / "size") or ""
        if size.endswith("K"):
            caches[f"L{_text(index / 'level')}{kind}"] = int(size[:-1]) * 1024
    return caches


def _virtual() -> bool:
    return " hypervisor" in (_text("/proc/cpuinfo") or "")


def _text(path: str | Path) -> str | None:
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except OSError:
        return None


def _first_line(*command: str) -> str | None:
    """The first line that a program prints; None where it is missing, fails or says nothing."""
    if shutil.which(command[0]) is None:
        return None
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    lines = done.stdout.splitlines()
    return lines[0].strip() if done.returncode == 0 and lines else None
