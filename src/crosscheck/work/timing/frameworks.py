# ruff: noqa: D102 - what a method does is said once, in Framework
"""What the harness must know of each framework: waiting, reading results back, and its settings.

Each class imports its framework when it is made, in a worker, never in the parent.
"""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Callable, Iterator
from operator import methodcaller
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from crosscheck.work.timing.clock import Wait

if TYPE_CHECKING:
    from crosscheck.work.timing.case import Precision


class Framework:
    """One framework in one worker process; as it stands, one that neither waits nor compiles."""

    import_seconds = 0.0
    compiler_seconds = 0.0
    """Importing the compiler, where that is no part of importing the framework."""

    def wait(self, results: Any) -> Wait:
        """What makes results of this shape ready; None where they are on return."""
        return None

    def pending(self, results: Any) -> bool:
        """Whether some result is not ready; asked after waiting, to check the wait."""
        return False

    def leaves(self, results: Any) -> Iterator[Any]:
        """The arrays in a result, in a fixed order; lists, tuples and dicts are gone through."""
        return _walk(results)

    def numpy(self, array: Any) -> NDArray[Any]:
        """An array as NumPy's; 16-bit floats as float32, for NumPy has no bfloat16."""
        return np.asarray(array)

    def devices(self, results: Any) -> set[str]:
        """Where the arrays lie: `cpu`, `cuda`."""
        return {"cpu"}

    def placing(self) -> contextlib.AbstractContextManager[Any]:
        """In this context a program makes its inputs, so that they lie on the device."""
        return contextlib.nullcontext()

    def float64(self, inputs: Any) -> Any:
        """The same inputs in float64. Raises TypeError where the framework has none by default."""
        raise NotImplementedError

    def flags(self) -> dict[str, str]:
        """The settings that change speed or precision."""
        return {}

    def precision(self, name: Precision) -> None:
        """Multiply float32 matrices in this precision from now on; GPUs only know several."""
        raise NotImplementedError

    def stages(self) -> dict[str, float]:
        """Seconds spent compiling since the last time this was asked, by stage."""
        return {}

    def forget(self) -> None:
        """Drop what was compiled for another size, where that would change the next one."""

    def device_peak(self) -> int | None:
        """The most bytes that the allocator had on the GPU; None on a CPU."""
        return None

    def product(self, size: int, dtype: str) -> Callable[[], object]:
        """A function that computes a square matrix product and waits for it."""
        raise NotImplementedError

    def copy(self, size: int) -> Callable[[], object] | None:
        """A function that copies so many bytes on the GPU; None where this is not known."""
        return None


def _walk(results: Any) -> Iterator[Any]:
    if isinstance(results, dict):
        for key in sorted(results):
            yield from _walk(results[key])
    elif isinstance(results, (list, tuple)):
        for item in results:
            yield from _walk(item)
    elif results is not None:
        yield results


class Jax(Framework):
    """JAX; waits with `block_until_ready`."""

    def __init__(self, device: str) -> None:
        start = time.perf_counter()
        import jax

        self.import_seconds = time.perf_counter() - start
        self._jax = jax
        self._device = device
        self._stages: dict[str, float] = {}
        names = {
            "/jax/core/compile/jaxpr_trace_duration": "trace",
            "/jax/core/compile/jaxpr_to_mlir_module_duration": "lower",
            "/jax/core/compile/backend_compile_duration": "compile",
        }

        def add(event: str, seconds: float, **_: str | int) -> None:
            if event in names:
                stage = names[event]
                self._stages[stage] = self._stages.get(stage, 0.0) + seconds

        jax.monitoring.register_event_duration_secs_listener(add)
        if device != "cpu":
            # By default JAX multiplies float32 in TensorFloat-32 on a GPU, and PyTorch does not.
            self.precision("float32")

    def wait(self, results: Any) -> Wait:
        if isinstance(results, self._jax.Array):
            # The array's own method, called from C: a microsecond less than walking a tree.
            return methodcaller("block_until_ready")
        block: Wait = self._jax.block_until_ready
        return block

    def pending(self, results: Any) -> bool:
        arrays = (x for x in self._jax.tree.leaves(results) if isinstance(x, self._jax.Array))
        return any(not array.is_ready() for array in arrays)

    def leaves(self, results: Any) -> Iterator[Any]:
        return iter(self._jax.tree.leaves(results))

    def numpy(self, array: Any) -> NDArray[Any]:
        if isinstance(array, self._jax.Array) and array.dtype.itemsize == 2:
            array = array.astype("float32")
        return np.asarray(array)

    def devices(self, results: Any) -> set[str]:
        kinds = set()
        for leaf in self._jax.tree.leaves(results):
            if isinstance(leaf, self._jax.Array):
                kinds |= {device.platform for device in leaf.devices()}
            elif isinstance(leaf, np.ndarray):
                # jit would copy it to the device in every call, and say nothing.
                kinds.add("the host")
        return {"cuda" if kind == "gpu" else kind for kind in kinds}

    def float64(self, inputs: Any) -> Any:
        raise TypeError("The float64 reference is a torch or NumPy variant: JAX needs x64 for it")

    def flags(self) -> dict[str, str]:
        names = ("jax_enable_x64", "jax_default_matmul_precision", "jax_cpu_enable_async_dispatch")
        return {name: str(self._jax.config.values.get(name, "absent")) for name in names}

    def precision(self, name: Precision) -> None:
        self._jax.config.update("jax_default_matmul_precision", name)

    def stages(self) -> dict[str, float]:
        stages, self._stages = self._stages, {}
        return stages

    def device_peak(self) -> int | None:
        if self._device == "cpu":
            return None
        return int((self._jax.devices()[0].memory_stats() or {}).get("peak_bytes_in_use", 0))

    def product(self, size: int, dtype: str) -> Callable[[], object]:
        x = self._jax.numpy.ones((size, size), dtype)
        multiply = self._jax.jit(lambda a: a @ a)
        return lambda: multiply(x).block_until_ready()


class Torch(Framework):
    """PyTorch; a call on a CPU returns with its result, on CUDA the device is synchronized."""

    def __init__(self, device: str) -> None:
        start = time.perf_counter()
        import torch

        self.import_seconds = time.perf_counter() - start
        start = time.perf_counter()
        # The first `torch.compile` would do it, in the middle of a program.
        import torch._dynamo

        self.compiler_seconds = time.perf_counter() - start
        self._torch = torch
        self._device = device
        self._before: dict[str, float] = {}
        if device != "cpu":
            # XLA tries out the algorithms of a convolution by default; let cuDNN do so, too.
            torch.backends.cudnn.benchmark = True
            # By default PyTorch's convolutions are in TensorFloat-32 on a GPU, its products not.
            self.precision("float32")

    def wait(self, results: Any) -> Wait:
        if self._device == "cpu":
            return None
        synchronize = self._torch.cuda.synchronize
        return lambda results: synchronize()

    def pending(self, results: Any) -> bool:
        return self._device != "cpu" and not self._torch.cuda.current_stream().query()

    def leaves(self, results: Any) -> Iterator[Any]:
        for item in _walk(results):
            if isinstance(item, self._torch.nn.Module):
                yield from item.parameters()
            elif self._torch.is_tensor(item) or isinstance(item, (int, float)):
                yield item

    def numpy(self, array: Any) -> NDArray[Any]:
        if not self._torch.is_tensor(array):
            return np.asarray(array)
        array = array.detach().cpu()
        return np.asarray(array.float() if array.dtype.itemsize == 2 else array)

    def devices(self, results: Any) -> set[str]:
        kinds = {x.device.type for x in self.leaves(results) if self._torch.is_tensor(x)}
        return kinds | {"the host" for x in _walk(results) if isinstance(x, np.ndarray)}

    def placing(self) -> contextlib.AbstractContextManager[Any]:
        # Not set for good: a default device costs a microsecond or two in every call.
        context: contextlib.AbstractContextManager[Any] = self._torch.device(self._device)
        return context

    def float64(self, inputs: Any) -> Any:
        if isinstance(inputs, dict):
            return {key: self.float64(value) for key, value in inputs.items()}
        if isinstance(inputs, (list, tuple)):
            return type(inputs)(self.float64(value) for value in inputs)
        if isinstance(inputs, self._torch.nn.Module):
            return inputs.double()
        if self._torch.is_tensor(inputs) and inputs.is_floating_point():
            return inputs.detach().double().requires_grad_(inputs.requires_grad)
        return inputs

    def flags(self) -> dict[str, str]:
        torch = self._torch
        flags = {
            "float32_matmul_precision": torch.get_float32_matmul_precision(),
            "deterministic_algorithms": str(torch.are_deterministic_algorithms_enabled()),
            "num_threads": str(torch.get_num_threads()),
            "mkldnn": str(torch.backends.mkldnn.is_available()),
        }
        blas = re.search(r"BLAS_INFO=(\w+)", torch.__config__.show())
        if blas:
            flags["blas"] = blas.group(1)
        if self._device != "cpu":
            flags["cudnn.allow_tf32"] = str(torch.backends.cudnn.allow_tf32)
            flags["cudnn.benchmark"] = str(torch.backends.cudnn.benchmark)
        return flags

    def precision(self, name: Precision) -> None:
        reduced = name == "tensorfloat32"
        self._torch.set_float32_matmul_precision("high" if reduced else "highest")
        self._torch.backends.cudnn.allow_tf32 = reduced

    def stages(self) -> dict[str, float]:
        """Capture by Dynamo, compile by the backend; from a private table, so empty without it."""
        utils = getattr(getattr(self._torch, "_dynamo", None), "utils", None)
        table = getattr(utils, "compilation_time_metrics", {})
        now = {name: sum(table.get(name, [])) for name in _DYNAMO}
        spent = {name: now[name] - self._before.get(name, 0.0) for name in _DYNAMO}
        self._before = now
        whole, backend = (spent[name] for name in _DYNAMO)
        return {"capture": whole - backend, "compile": backend} if whole else {}

    def forget(self) -> None:
        """Without this, torch.compile would turn to dynamic shapes at the second size."""
        self._torch.compiler.reset()

    def device_peak(self) -> int | None:
        return None if self._device == "cpu" else int(self._torch.cuda.max_memory_allocated())

    def product(self, size: int, dtype: str) -> Callable[[], object]:
        dtype_ = getattr(self._torch, dtype)
        x = self._torch.ones((size, size), dtype=dtype_, device=self._device)
        wait = self.wait(x) or (lambda results: None)
        return lambda: wait(x @ x)

    def copy(self, size: int) -> Callable[[], object] | None:
        wait = self.wait(None)
        if wait is None:
            return None
        source = self._torch.ones(size, dtype=self._torch.uint8, device=self._device)
        target = self._torch.empty_like(source)
        return lambda: wait(target.copy_(source))


_DYNAMO = ("_compile.compile_inner", "OutputGraph.call_user_compiler")


class Numpy(Framework):
    """NumPy, for the cases in which a reader wants to know where it stands; always on the CPU."""

    def __init__(self, device: str) -> None:
        # The harness has imported NumPy already, so there is no import to time.
        self._device = device

    def float64(self, inputs: Any) -> Any:
        floats = (x.astype(np.float64) if x.dtype.kind == "f" else x for x in inputs)
        return tuple(floats)

    def product(self, size: int, dtype: str) -> Callable[[], object]:
        x = np.ones((size, size), dtype)
        return lambda: x @ x


FRAMEWORKS: dict[str, Callable[[str], Framework]] = {
    "jax": Jax,
    "torch": Torch,
    "numpy": Numpy,
}
