"""The process in which one variant is timed: reads orders, one JSON object a line, and obeys.

Started as `python -m crosscheck.work.timing.worker CPUS`, where CPUS is a comma-separated list
of CPU numbers. It confines itself to them before any framework is imported, since JAX sizes its
thread pool by them when it starts. Standard output carries answers only; what a program prints
goes to standard error.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from crosscheck.work.timing.frameworks import Framework


class _Loaded:
    """A variant, ready to be called."""

    def __init__(self, framework: Framework, module: Any, order: dict[str, Any]) -> None:
        self.framework = framework
        self.call: Callable[..., Any] = getattr(module, order["call"])
        self.make: Callable[[int], Any] = getattr(module, order["inputs"])
        self.carry: int = order["carry"]
        self.from_host: bool = order["from_host"]
        self.inputs: tuple[Any, ...] = ()
        self.wait: Callable[[Any], object] | None = None

    def inputs_of(self, size: int) -> tuple[Any, ...]:
        """The inputs of a size, on the device."""
        with self.framework.placing():
            return tuple(self.make(size))

    def outputs(self, calls: int, inputs: tuple[Any, ...]) -> Any:
        """The results of the last of `calls` calls, the first results fed back."""
        for _ in range(calls):
            results = self.call(*inputs)
            if self.carry:
                inputs = (*results[: self.carry], *inputs[self.carry :])
        return results[self.carry :] if self.carry else results


class Worker:
    """Every order is a method; its answer is what goes back to the parent."""

    def __init__(self) -> None:
        self._frameworks: dict[str, Framework] = {}
        self._modules: dict[str, Any] = {}
        self._variants: dict[str, _Loaded] = {}

    def load(self, order: dict[str, Any]) -> dict[str, Any]:
        """Import a half's framework and its program."""
        import importlib.util
        from time import perf_counter

        framework, path = self._framework(order["half"], order["device"]), order["path"]
        start = perf_counter()
        if path not in self._modules:
            spec = importlib.util.spec_from_file_location(f"case_{len(self._modules)}", path)
            assert spec is not None
            assert spec.loader is not None
            module = importlib.util.module_from_spec(spec)
            # torch.compile looks a function's module up by its name.
            sys.modules[spec.name] = module
            spec.loader.exec_module(module)
            self._modules[path] = module
        took = perf_counter() - start
        if order["precision"]:
            framework.precision(order["precision"])
        self._variants[order["as"]] = _Loaded(framework, self._modules[path], order)
        return {
            "import": framework.import_seconds,
            "compiler": framework.compiler_seconds,
            "program": took,
            "flags": framework.flags(),
        }

    def prepare(self, order: dict[str, Any]) -> dict[str, Any]:
        """Make the inputs of a size and call once: compiles, and learns how to wait."""
        from time import perf_counter

        variant = self._variants[order["as"]]
        framework = variant.framework
        framework.forget()
        variant.inputs = ()
        start = perf_counter()
        inputs = variant.inputs_of(order["size"])
        self._settle(framework, inputs)
        made = perf_counter() - start
        # JAX compiles programs that make the inputs; they are no part of the call.
        framework.stages()
        where = framework.devices(inputs)
        resident = _resident()
        start = perf_counter()
        results = variant.call(*inputs)
        variant.wait = framework.wait(results)
        self._settle(framework, results)
        first = perf_counter() - start
        if framework.pending(results):
            raise RuntimeError("a result was not ready after the harness had waited for it")
        if variant.carry:
            inputs = (*results[: variant.carry], *inputs[variant.carry :])
        if variant.from_host or not where:
            where = framework.devices(results)
        del results
        variant.inputs = inputs
        return {
            "inputs": made,
            "first": first,
            "stages": framework.stages(),
            "where": sorted(where),
            "resident": resident,
        }

    def calibrate(self, order: dict[str, Any]) -> dict[str, Any]:
        """How many calls fill a block of the given length."""
        from crosscheck.work.timing.clock import time_ready

        variant = self._variants[order["as"]]
        loops, spent = 1, 0.0
        while True:
            spent, variant.inputs = time_ready(
                variant.call, variant.inputs, variant.wait, loops, variant.carry
            )
            if spent * loops >= order["seconds"] / 3 or loops >= 1_000_000:
                break
            loops *= 4
        return {"loops": max(1, round(order["seconds"] / spent)), "seconds": spent}

    def block(self, order: dict[str, Any]) -> dict[str, Any]:
        """Time one block; one call before the clock starts brings the caches back."""
        import gc
        import resource
        from time import process_time

        from crosscheck.work.timing.clock import time_both, time_ready

        variant = self._variants[order["as"]]
        carry, loops = variant.carry, order["loops"]
        if order["warm"]:
            _, variant.inputs = time_ready(variant.call, variant.inputs, variant.wait, 1, carry)
        gc.disable()
        faults = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
        if order["both"]:
            returns, ready, variant.inputs = time_both(
                variant.call, variant.inputs, variant.wait, loops, carry
            )
            times = {"returns": returns, "ready": ready}
        else:
            ready, variant.inputs = time_ready(
                variant.call, variant.inputs, variant.wait, loops, carry
            )
            times = {"ready": ready}
        faults = resource.getrusage(resource.RUSAGE_SELF).ru_minflt - faults
        gc.enable()
        return {"times": times, "faults": faults / loops, "used": process_time()}

    def reference(self, order: dict[str, Any]) -> dict[str, Any]:
        """Write the float64 reference of a size to a folder, an array a file."""
        import numpy as np

        variant = self._variants[order["as"]]
        inputs = variant.framework.float64(variant.inputs_of(order["size"]))
        results = variant.outputs(order["calls"], inputs)
        count = 0
        for count, leaf in enumerate(variant.framework.leaves(results), 1):
            np.save(f"{order['folder']}/{count - 1}.npy", variant.framework.numpy(leaf))
        return {"count": count}

    def compare(self, order: dict[str, Any]) -> dict[str, Any]:
        """How far this variant's results are from the reference, over its magnitude."""
        variant = self._variants[order["as"]]
        results = variant.outputs(order["calls"], variant.inputs_of(order["size"]))
        variant.wait = variant.framework.wait(results)
        if variant.wait is not None:
            variant.wait(results)
        arrays = [variant.framework.numpy(leaf) for leaf in variant.framework.leaves(results)]
        return _distance(arrays, order)

    def product(self, order: dict[str, Any]) -> dict[str, Any]:
        """The best rate of a matrix product, FLOP/s, and the cores that were seen in use."""
        framework = self._framework(order["half"], order["device"])
        seconds, seen = _best(framework.product(order["size"], order["dtype"]))
        return {"product": 2 * order["size"] ** 3 / seconds, "seen": seen}

    def device_copy(self, order: dict[str, Any]) -> dict[str, Any]:
        """The best rate of a copy on the GPU, bytes read and written per second."""
        copy = self._framework(order["half"], order["device"]).copy(order["bytes"])
        return {"copy, warm": 2 * order["bytes"] / _best(copy)[0]} if copy else {}

    def copies(self, order: dict[str, Any]) -> dict[str, Any]:
        """The best rates of a copy, bytes read and written per second."""
        import numpy as np

        source = np.ones(order["bytes"] // 8)
        target = np.ones_like(source)
        warm, _ = _best(lambda: np.copyto(target, source))
        fresh = _fresh_copy_seconds(source)
        return {"copy, warm": 2 * source.nbytes / warm, "copy, fresh": 2 * source.nbytes / fresh}

    def memory(self, order: dict[str, Any]) -> dict[str, Any]:
        """The most memory that this process had so far."""
        variant = self._variants[order["as"]]
        return {"peak": _peak(), "device_peak": variant.framework.device_peak()}

    def used(self, order: dict[str, Any]) -> dict[str, Any]:
        """CPU seconds that this process has used."""
        from time import process_time

        return {"used": process_time()}

    def device_time(self, order: dict[str, Any]) -> dict[str, Any]:
        """Seconds per call that the GPU was at work, as the framework's profiler tells."""
        from crosscheck.work.timing import device_time
        from crosscheck.work.timing.clock import time_ready

        variant = self._variants[order["as"]]

        def calls() -> None:
            _, variant.inputs = time_ready(
                variant.call, variant.inputs, variant.wait, device_time.CALLS, variant.carry
            )

        return {"seconds": device_time.per_call(order["half"], calls)}

    def drop(self, order: dict[str, Any]) -> dict[str, Any]:
        """Give a variant's inputs back."""
        self._variants[order["as"]].inputs = ()
        return {}

    def allocator(self, order: dict[str, Any]) -> dict[str, Any]:
        """Page faults per MiB when memory that was freed is taken again: 0 where it was kept.

        In a thread, for that is where JAX allocates.
        """
        import resource
        import threading

        import numpy as np

        def fill(times: int) -> None:
            for _ in range(times):
                np.ones(order["bytes"] // 8)

        def in_a_thread(times: int) -> None:
            thread = threading.Thread(target=fill, args=(times,))
            thread.start()
            thread.join()

        in_a_thread(1)
        faults = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
        in_a_thread(4)
        faults = resource.getrusage(resource.RUSAGE_SELF).ru_minflt - faults
        return {"faults": faults / 4 / (order["bytes"] / 2**20)}

    def _framework(self, half: str, device: str) -> Framework:
        from crosscheck.work.timing.frameworks import FRAMEWORKS

        if half not in self._frameworks:
            self._frameworks[half] = FRAMEWORKS[half](device)
        return self._frameworks[half]

    def _settle(self, framework: Framework, results: Any) -> None:
        wait = framework.wait(results)
        if wait is not None:
            wait(results)


def _best(work: Callable[[], object]) -> tuple[float, float]:
    """The shortest time of a few, and the CPU time over the wall time of all."""
    from time import perf_counter, process_time

    work()
    times: list[float] = []
    used, start = process_time(), perf_counter()
    while len(times) < 3 or perf_counter() - start < 0.2:
        begun = perf_counter()
        work()
        times.append(perf_counter() - begun)
    return min(times), (process_time() - used) / (perf_counter() - start)


def _fresh_copy_seconds(source: Any) -> float:
    """The shortest time to copy into memory that the process never had: the kernel's share too."""
    import mmap
    from time import perf_counter

    import numpy as np

    times = []
    for _ in range(3):
        with mmap.mmap(-1, source.nbytes) as memory:
            target = np.frombuffer(memory, source.dtype)
            start = perf_counter()
            np.copyto(target, source)
            times.append(perf_counter() - start)
            del target
    return min(times)


def _distance(arrays: list[Any], order: dict[str, Any]) -> dict[str, Any]:
    import numpy as np

    if len(arrays) != order["count"]:
        return {"error": None, "what": f"{len(arrays)} results, the reference {order['count']}"}
    worst = 0.0
    for index, array in enumerate(arrays):
        wanted = np.load(f"{order['folder']}/{index}.npy", mmap_mode="r")
        if array.shape != wanted.shape:
            return {"error": None, "what": f"shape {array.shape}, the reference {wanted.shape}"}
        found = array.astype(np.float64)
        if order["by"] == "moments":
            wanted = np.array([wanted.mean(), wanted.std()])
            found = np.array([found.mean(), found.std()])
        scale = float(np.abs(wanted).max(initial=0.0)) or 1.0
        difference = float(np.abs(found - wanted).max(initial=0.0)) / scale
        # A NaN on one side compares as False with everything, and must not pass.
        worst = difference if not difference <= worst else worst
    return {"error": worst, "what": ""}


def _resident() -> int:
    """Bytes of memory that the process has now."""
    import psutil

    return int(psutil.Process().memory_info().rss)


def _peak() -> int:
    """The most bytes that this process ever had.

    On Linux from /proc: `ru_maxrss` also counts what the parent had before `exec`.
    """
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(status.partition("VmHWM:")[2].split()[0]) * 1024
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main(cpus: str) -> None:
    """Obey orders until the parent closes the line."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {int(cpu) for cpu in cpus.split(",")})
    import json
    import traceback

    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    worker = Worker()
    for line in sys.stdin:
        order = json.loads(line)
        try:
            answer = getattr(worker, order["do"])(order)
        except Exception as error:  # noqa: BLE001 - whatever a case raises goes to the parent
            traceback.print_exc()
            place = traceback.extract_tb(error.__traceback__)
            lines = [frame.lineno for frame in place if frame.filename == order.get("path")]
            answer = {
                "failed": f"{type(error).__name__}: {error}",
                "places": [[frame.filename, frame.lineno] for frame in place],
                "line": lines[-1] if lines else None,
            }
        print(json.dumps(answer), file=answers, flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
