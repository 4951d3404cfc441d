"""The parent's side of the workers: start them, give orders, and end them."""

from __future__ import annotations

import contextlib
import json
import os
import select
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from crosscheck.vocabulary.problem import Problem

ORDER_LIMIT = 600.0
"""Seconds that one order may take; a compile or the largest product needs a minute at most."""


class Worker:
    """One worker process, by itself in its process group so that Ctrl-C reaches only the parent."""

    def __init__(self, cpus: list[int], environment: dict[str, str], path: Path) -> None:
        """Start it; `path` is the file that a Problem names when the process dies."""
        self._path = path
        # It lives as long as the process, so no block can hold it; `end` closes it.
        self._errors: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115
        command = [sys.executable, "-m", "crosscheck.work.timing.worker"]
        self._process = subprocess.Popen(
            [*command, ",".join(map(str, cpus))],
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
            what = f"The process that timed this ended with status {status}: {self._last_words()}"
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

    def _last_words(self) -> str:
        self._errors.seek(0)
        lines = self._errors.read().decode(errors="replace").strip().splitlines()
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
