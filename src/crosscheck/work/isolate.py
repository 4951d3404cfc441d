"""Run programs in processes of their own that cost little more than the programs themselves.

A fresh interpreter spends seconds on importing the frameworks. A fork server that has imported
them, but has not started a backend, gives a process as pristine for some tens of milliseconds.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import tempfile
import time
from collections.abc import Generator, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.snippet import TIME_LIMIT
from crosscheck.work.child import Program, Report, run_program

_COMPILER = ("torch._dynamo", "torch._inductor.compile_fx")


@dataclass(frozen=True)
class Finished:
    """A program that ran to its end in a process of its own."""

    report: Report
    """What it printed and what its names are worth."""
    seconds: float
    """From asking for the process to its report."""


class Isolation:
    """Runs programs, each in a fresh process, with time limits and without leftovers.

    One fork server serves a whole Python process, so every `Isolation` in it shares what the
    first one had imported in advance.
    """

    def __init__(self, sources: Iterable[str] = (), *, limit: float = TIME_LIMIT) -> None:
        """Prepare to run programs.

        Args:
            sources: the texts of programs that will be run; what they import is imported once,
                in the fork server. Others may be run, too.
            limit: seconds that each program may take.
        """
        self.limit = limit
        self._running: set[int] = set()
        self._stopped = False
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(preload_for(sources))

    def run(self, program: Program) -> Finished:
        """Run `program` to its end.

        Raises:
            Problem: it takes longer than the limit, or its process dies.
        """
        started = time.perf_counter()
        with tempfile.TemporaryDirectory(prefix="crosscheck-") as folder:
            receiver, sender = self._context.Pipe(duplex=False)
            process = self._context.Process(
                target=run_program, args=(program, folder, self.limit, sender)
            )
            process.start()
            sender.close()
            pid = process.pid or 0
            self._running.add(pid)
            try:
                if self._stopped:
                    _kill(pid)
                report = self._await(receiver, process, program, Path(folder))
            finally:
                self._running.discard(pid)
                _kill(pid)
                process.join(5)
                receiver.close()
        return Finished(report, time.perf_counter() - started)

    def run_all(
        self, programs: Sequence[Program], *, jobs: int
    ) -> Generator[tuple[int, Finished | Problem], None, None]:
        """Run `programs`, `jobs` at a time; give each one's place and result as it ends.

        Whoever stops asking closes the generator, so that nothing goes on running.
        """
        pool = ThreadPoolExecutor(jobs)
        futures: dict[Future[Finished], int] = {}
        try:
            futures = {pool.submit(self.run, program): at for at, program in enumerate(programs)}
            for future in as_completed(futures):
                error = future.exception()
                if error is not None and not isinstance(error, Problem):
                    raise error
                yield futures[future], error or future.result()
        finally:
            # An interrupted run must not go on behind the prompt. By their numbers only: each
            # process object belongs to the thread that waits for it.
            self._stopped = True
            for future in futures:
                future.cancel()
            for pid in tuple(self._running):
                _kill(pid)
            pool.shutdown()
            self._stopped = False

    def _await(
        self,
        receiver: Connection,
        process: ForkServerProcess,
        program: Program,
        folder: Path,
    ) -> Report:
        # The child notes its line at the limit; a moment more lets it write that down.
        ready = wait([receiver], timeout=self.limit + 1.0)
        with contextlib.suppress(EOFError):
            if ready:
                report: Report = receiver.recv()
                return report
        fault = folder / "fault"
        line = _faulty_line(fault, program.path)
        if not ready:
            raise Problem(
                program.path,
                line,
                f"still running after {self.limit:g} seconds.",
                "Make it end sooner; nothing on a page may take that long.",
            )
        process.join(5)
        raise Problem(
            program.path,
            line,
            f"the interpreter died ({_cause(process.exitcode)}).",
            "Run the file by itself with `python -X faulthandler` to see where.",
        )


def preload_for(sources: Iterable[str]) -> list[str]:
    """Give the modules outside the standard library that `sources` import.

    Whoever compiles with torch gets the compiler as well: `torch.compile` imports it lazily,
    which alone costs longer than most programs take.
    """
    modules: set[str] = set()
    for source in sources:
        for line in source.splitlines():
            words = line.split()
            if words[:1] in (["import"], ["from"]) and len(words) > 1:
                module = words[1].rstrip(",")
                modules.add(module)
                if words[0] == "from":
                    modules.update(f"{module}.{name.strip(',')}" for name in words[3:])
        if "torch.compile" in source:
            modules.update(_COMPILER)
    standard = sys.stdlib_module_names
    return sorted(name for name in modules if name.partition(".")[0] not in standard)


def _kill(pid: int) -> None:
    # The child leads a session of its own, so this ends what it started, too; unless it has not
    # come so far yet.
    try:
        os.killpg(pid, signal.SIGKILL)
    except ProcessLookupError:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def _faulty_line(fault: Path, path: Path) -> int | None:
    # As faulthandler writes it: `  File "/a/b.py", line 7 in <module>`, innermost first.
    for line in fault.read_text(errors="replace").splitlines() if fault.exists() else []:
        before, found, after = line.partition(f'File "{path}", line ')
        if found and not before.strip():
            return int(after.split()[0])
    return None


def _cause(exitcode: int | None) -> str:
    if exitcode is not None and exitcode < 0:
        return signal.Signals(-exitcode).name
    return f"exit status {exitcode}"
