"""The parent's side of the workers: start them, give orders, and end them."""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Protocol

from crosscheck.vocabulary.problem import Problem
from crosscheck.work.isolate import preload_for
from crosscheck.work.timing.forkserver import LONGEST
from crosscheck.work.timing.frameworks import FRAMEWORKS

ORDER_LIMIT = 600.0
"""Seconds that one order may take; a compile or the largest product needs a minute at most."""


COLD = {"CROSSCHECK_COLD": "1"}
"""A variable of workers that import by themselves what their program imports.

Their fork server has imported the framework and no more.
"""

SERVERS = 6
"""Fork servers that may live at a time; each holds a framework in memory."""


class Process(Protocol):
    """What a worker needs of its process; `subprocess.Popen` has it."""

    pid: int
    stdin: IO[bytes] | None
    stdout: IO[bytes] | None

    def poll(self) -> int | None:
        """The exit status; None while it runs."""

    def kill(self) -> None:
        """End it at once."""

    def wait(self) -> int:
        """Wait for its end; the exit status."""


class _ForkServer:
    """The parent's side of a process that has imported a framework: see `forkserver`."""

    def __init__(self, half: str, cpus: str, environment: dict[str, str], path: Path) -> None:
        modules = [] if COLD.keys() <= environment.keys() else preload_for([path.read_text()])
        self._line, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        # It lives as long as the process, so no block can hold it; `end` closes it.
        self._errors: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115
        command = [sys.executable, "-m", "crosscheck.work.timing.forkserver"]
        with theirs:
            self._process = subprocess.Popen(
                [*command, half, cpus, str(theirs.fileno()), ",".join(modules)],
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=self._errors,
                stderr=self._errors,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )
        self.path = path
        self.took: dict[str, float] = {}
        """Seconds: `import` of the framework, and of its `compiler`; known after the first fork."""

    def fork(self, cpus: str, errors: IO[bytes]) -> _Forked:
        """A worker that has the server's modules, confined to `cpus`."""
        if not self.took:
            self.took = self._answer()
        their_input, our_input = os.pipe()
        our_output, their_output = os.pipe()
        descriptors = [their_input, their_output, errors.fileno()]
        socket.send_fds(self._line, [json.dumps({"cpus": cpus}).encode()], descriptors)
        os.close(their_input)
        os.close(their_output)
        return _Forked(self, self._answer()["pid"], our_input, our_output)

    def wait(self, pid: int) -> int:
        """Wait for the end of a worker; its exit status."""
        if self._line.fileno() < 0:
            # The server has ended before its worker, which is the system's to clear away.
            return -signal.SIGKILL
        with contextlib.suppress(OSError):
            self._line.send(json.dumps({"wait": pid}).encode())
        status: int = self._answer()["status"]
        return status

    def end(self) -> None:
        """End the server; workers that still run go on."""
        self._line.close()
        self._process.kill()
        self._process.wait()
        self._errors.close()

    def _answer(self) -> dict[str, Any]:
        ready, _, _ = select.select([self._line], [], [], ORDER_LIMIT)
        message = self._line.recv(LONGEST) if ready else b""
        if not message:
            if not ready:
                self._process.kill()
            status = self._process.wait()
            words = _last_words(self._errors)
            what = f"The process that imports for this ended with status {status}: {words}"
            raise Problem(self.path, None, what, "Run the program by itself to see why.")
        answer: dict[str, Any] = json.loads(message)
        return answer


class _Forked:
    """A process that a fork server has started, with the face of `subprocess.Popen`."""

    def __init__(self, server: _ForkServer, pid: int, our_input: int, our_output: int) -> None:
        self.pid = pid
        self.stdin: IO[bytes] | None = os.fdopen(our_input, "wb")
        self.stdout: IO[bytes] | None = os.fdopen(our_output, "rb")
        self._server = server
        self._status: int | None = None

    def poll(self) -> int | None:
        return self._status

    def kill(self) -> None:
        # Until it is waited for, nobody else can get this number.
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)

    def wait(self) -> int:
        if self._status is None:
            self._status = self._server.wait(self.pid)
        return self._status


_servers: dict[tuple[Any, ...], _ForkServer] = {}
"""By all that a worker takes over from its server. One set of workers after another uses them."""


def _server(half: str, cpus: list[int], environment: dict[str, str], path: Path) -> _ForkServer:
    key = (half, len(cpus), path, *sorted(environment.items()))
    if key not in _servers:
        while len(_servers) >= SERVERS:
            _servers.pop(next(iter(_servers))).end()
        _servers[key] = _ForkServer(half, ",".join(map(str, cpus)), environment, path)
    # The last in the dict is the one that was used last.
    _servers[key] = server = _servers.pop(key)
    return server


@atexit.register
def end_servers() -> None:
    """End all fork servers, when no worker is wanted soon."""
    while _servers:
        _servers.popitem()[1].end()


class Worker:
    """One worker process, by itself in its process group so that Ctrl-C reaches only the parent."""

    def __init__(self, cpus: list[int], environment: dict[str, str], path: Path) -> None:
        """Start it for the half at `path`, which a Problem names when the process dies."""
        self._path = path
        # It lives as long as the process, so no block can hold it; `end` closes it.
        self._errors: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115
        allowed = ",".join(map(str, cpus))
        half = path.stem.rpartition("_")[2]
        self.took: dict[str, float] = {}
        """What its fork server took for the imports, so that the worker could not tell."""
        self._process: Process
        if _can_fork(half, environment):
            try:
                server = _server(half, cpus, environment, path)
                self._process = server.fork(allowed, self._errors)
            except Problem:
                self._errors.close()
                raise
            self.took = server.took
        else:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "crosscheck.work.timing.worker", allowed],
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._errors,
                start_new_session=True,
            )
        self.used = 0.0
        """CPU seconds that the process had used when it last answered a block."""

    def send(self, **order: Any) -> None:
        """Give an order; `receive` fetches its answer."""
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.write(json.dumps(order).encode() + b"\n")
            self._process.stdin.flush()

    def receive(self) -> dict[str, Any]:
        """The answer to the last order. Raises Problem when it failed or the process is gone."""
        answers = self._process.stdout
        assert answers is not None
        ready, _, _ = select.select([answers], [], [], ORDER_LIMIT)
        if not ready:
            self.end()
            what = f"The case did not answer within {ORDER_LIMIT:.0f} s."
            raise Problem(self._path, None, what, "Give it smaller sizes, or mend what hangs.")
        line = answers.readline()
        if not line:
            status = self._process.wait()
            words = _last_words(self._errors)
            what = f"The process that timed this ended with status {status}: {words}"
            mend = "Run the program by itself to see why; too little memory is the usual cause."
            raise Problem(self._path, None, what, mend)
        answer: dict[str, Any] = json.loads(line)
        if "failed" in answer:
            what = f"The case cannot be timed: {answer['failed']}."
            raise Problem(self._path, answer["line"], what, "Run the program by itself to see why.")
        return answer

    def ask(self, **order: Any) -> dict[str, Any]:
        """Give an order and wait for its answer."""
        self.send(**order)
        return self.receive()

    def confine(self, cpus: list[int]) -> None:
        """Move all threads of the process to these CPUs, where the system can."""
        if not hasattr(os, "sched_setaffinity"):
            return
        for thread in Path(f"/proc/{self._process.pid}/task").iterdir():
            with contextlib.suppress(ProcessLookupError):
                os.sched_setaffinity(int(thread.name), cpus)

    def end(self) -> None:
        """End the process and wait until it is gone."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout, self._errors):
            if stream is not None:
                with contextlib.suppress(BrokenPipeError):
                    stream.close()


def _can_fork(half: str, environment: dict[str, str]) -> bool:
    """Whether a fork is safe: not on macOS, and not where a driver may have been started."""
    return (
        sys.platform == "linux" and half in FRAMEWORKS and environment.get("JAX_PLATFORMS") == "cpu"
    )


def _last_words(errors: IO[bytes]) -> str:
    errors.seek(0)
    lines = errors.read().decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else "it said nothing"


class Crew:
    """Several workers that end together, whatever happens."""

    def __init__(self) -> None:
        self.workers: dict[str, Worker] = {}
        """By the name of the variant that a worker serves."""
        self.halves: dict[str, Worker] = {}
        """The newest worker of each framework and its settings, where variants share one."""

    def __enter__(self) -> Crew:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for worker in {*self.workers.values(), *self.halves.values()}:
            worker.end()

    def ask_all(self, orders: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
        """Give each named worker its order, then collect the answers: they work side by side.

        A worker that serves several names gets its orders one after another.
        """
        answers: dict[str, dict[str, Any]] = {}
        waiting = dict(orders)
        while waiting:
            busy: dict[Worker, str] = {}
            for name in list(waiting):
                worker = self.workers[name]
                if worker not in busy:
                    worker.send(**waiting.pop(name))
                    busy[worker] = name
            for worker, name in busy.items():
                answers[name] = worker.receive()
        return answers


def allowed_cpus() -> list[int]:
    """The CPUs that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return sorted(os.sched_getaffinity(0))
    return list(range(os.cpu_count() or 1))
