"""What happens in the fresh process of one program.

The fork server (see `isolate`) has imported the frameworks, but has started none of their
backends, threads or generators; `run_program` runs in a fork of it, and the process then ends.
"""

from __future__ import annotations

import atexit
import faulthandler
import io
import os
import sys
import tempfile
import threading
import traceback
import types
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TextIO

from crosscheck.work.values import Value, values_of


@dataclass(frozen=True)
class Program:
    """A program to run, wherever it stands."""

    path: Path
    """The file that a traceback should name: a snippet, or a page."""
    source: str
    """The code, as it stands in the file."""
    first_line: int = 1
    """The line of the file on which the code begins."""


@dataclass(frozen=True)
class Report:
    """What the process of a program says of its run."""

    printed: list[tuple[int | None, str]]
    """What it wrote to standard output, piece by piece, each with the line of the file that
    wrote it; None where no line of the file can be named (another process, compiled code)."""
    stderr: str
    """What it wrote to standard error."""
    error: str | None
    """The exception that ended it, as Python prints its last line, or None."""
    error_line: int | None
    """The innermost line of the file in that exception's traceback."""
    values: dict[str, Value] = field(repr=False)
    """Its top-level names at the end."""


def run_program(program: Program, folder: str, limit: float, connection: Connection) -> None:
    """Run `program` in this process and send a `Report`.

    Args:
        program: what to run.
        folder: an empty folder for the working directory, the raw outputs and the fault log.
        limit: seconds after which the line that is being run is written down.
        connection: where the report goes; closed without one if the interpreter crashes.
    """
    os.setsid()  # so that the parent can end whatever the program starts, too
    fault = open_for_life(Path(folder) / "fault")
    faulthandler.enable(fault)
    faulthandler.dump_traceback_later(limit, file=fault)
    out, err = (Path(folder) / name for name in ("stdout", "stderr"))
    # Descriptors, not only sys.stdout: compiled code and subprocesses write to those.
    for descriptor, path in ((1, out), (2, err)):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), descriptor)
    work = tempfile.mkdtemp(dir=folder)
    os.chdir(work)
    recorder = Recorder(str(program.path))
    sys.stdout = recorder
    sys.stderr = os.fdopen(2, "w", buffering=1, errors="replace", closefd=False)
    sys.argv = [str(program.path)]
    main = types.ModuleType("__main__")
    main.__file__ = str(program.path)
    sys.modules["__main__"] = main
    error, line = None, None
    # Blank lines in front put every line where the file has it, for tracebacks and linecache.
    code = "\n" * (program.first_line - 1) + program.source
    try:
        compiled = compile(code, str(program.path), "exec", dont_inherit=True)
        exec(compiled, main.__dict__)  # the purpose
    except BaseException as exception:  # noqa: BLE001 - SystemExit and KeyboardInterrupt as well
        error, line = describe(exception, str(program.path))
    end_like_an_interpreter()
    sys.stderr.flush()
    printed: list[tuple[int | None, str]] = [*recorder.pieces]
    if raw := out.read_text(errors="replace"):
        printed.append((None, raw))
    report = Report(printed, err.read_text(errors="replace"), error, line, values_of(vars(main)))
    connection.send(report)
    connection.close()
    faulthandler.cancel_dump_traceback_later()


class Recorder(io.TextIOBase):
    """A standard output that knows which line of the program wrote each piece."""

    encoding = "utf-8"

    def __init__(self, filename: str) -> None:
        self.filename = filename
        self.pieces: list[tuple[int | None, str]] = []

    def writable(self) -> bool:
        """Say that `print` may write here."""
        return True

    def fileno(self) -> int:
        """Give the real descriptor, for what goes round `write`, such as a subprocess."""
        return 1

    def write(self, text: str) -> int:
        """Keep `text` with the innermost line of the program on the stack of this thread."""
        frame: types.FrameType | None = sys._getframe(1)
        while frame is not None and frame.f_code.co_filename != self.filename:
            frame = frame.f_back
        self.pieces.append((frame.f_lineno if frame else None, text))
        return len(text)


def open_for_life(path: Path) -> TextIO:
    """Open a file for writing that stays open until the process ends, as faulthandler needs it."""
    return path.open("w")


def describe(exception: BaseException, filename: str) -> tuple[str | None, int | None]:
    """Give the last line that Python would print for `exception`, and its line in `filename`."""
    if isinstance(exception, SystemExit) and exception.code in (None, 0):
        return None, None
    summary = traceback.TracebackException.from_exception(exception)
    lines = [frame.lineno for frame in summary.stack if frame.filename == filename]
    return "".join(summary.format_exception_only()).strip(), lines[-1] if lines else None


def end_like_an_interpreter() -> None:
    """Wait for the program's threads and run its exit handlers, as the end of a script would.

    A forked process skips the handlers, and output that a backend still holds would be lost.
    Joining the threads by hand would not do: those of an executor end only when they are told.
    """
    threading._shutdown()  # type: ignore[attr-defined]  # private; what the interpreter calls
    atexit._run_exitfuncs()
