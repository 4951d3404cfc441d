"""A process that has imported a framework, and forks workers from it in milliseconds.

Importing PyTorch with its compiler takes seconds of processor time, and a set has a worker for
each variant. A worker that is forked before any backend has started, any thread pool has been
used and anything has been compiled is as fresh as one that did the imports itself: it starts
those on its own, under its own affinity. What importing takes is measured here instead, once for
each server.

Started as `python -m crosscheck.work.timing.forkserver HALF CPUS SOCKET MODULES`: the framework,
comma-separated CPU numbers, the number of an inherited socket, comma-separated modules to import
besides. Each message on the socket is one JSON object, each has one answer.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import socket
import sys
import traceback

from crosscheck.work.timing import worker
from crosscheck.work.timing.frameworks import FRAMEWORKS

LONGEST = 4096
"""Bytes of a message."""


def serve(line: socket.socket, half: str, cpus: str, modules: list[str]) -> None:
    """Import, say how long it took, then fork a worker at each order until the line is closed."""
    # The pools of OpenMP and of BLAS are sized when they are imported.
    os.sched_setaffinity(0, {int(cpu) for cpu in cpus.split(",")})
    framework = FRAMEWORKS[half](os.environ["JAX_PLATFORMS"])
    for module in modules:
        # What cannot be imported is the program's to say, with its line.
        with contextlib.suppress(ImportError):
            importlib.import_module(module)
    # Objects that no collection visits are not written to, so their memory stays shared.
    gc.collect()
    gc.freeze()
    took = {"import": framework.import_seconds, "compiler": framework.compiler_seconds}
    line.send(json.dumps(took).encode())
    while True:
        message, descriptors, _, _ = socket.recv_fds(line, LONGEST, 3)
        if not message:
            return
        order = json.loads(message)
        if "wait" in order:
            _, status = os.waitpid(order["wait"], 0)
            line.send(json.dumps({"status": os.waitstatus_to_exitcode(status)}).encode())
            continue
        pid = os.fork()
        if pid == 0:
            line.close()
            _become_worker(descriptors, order["cpus"])
        for descriptor in descriptors:
            os.close(descriptor)
        line.send(json.dumps({"pid": pid}).encode())


def _become_worker(descriptors: list[int], cpus: str) -> None:
    """Take over standard input, output and error, obey, and never return."""
    status = 1
    try:
        for target, descriptor in enumerate(descriptors):
            os.dup2(descriptor, target)
            os.close(descriptor)
        worker.main(cpus)
        status = 0
    except BaseException:  # noqa: BLE001 - this process must not go on as a second server
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(status)


if __name__ == "__main__":
    half, cpus, descriptor, modules = sys.argv[1:]
    with socket.socket(fileno=int(descriptor)) as line:
        serve(line, half, cpus, [name for name in modules.split(",") if name])
