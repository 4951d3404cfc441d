"""The command line: `crosscheck run`, `new`, `check`, `time`, `notebook`, `render`, `publish`.

Nothing heavy is imported before a command needs it, so that help and reading stay instant.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from crosscheck.vocabulary.notebook import find_notebooks
from crosscheck.vocabulary.problem import Problem
from crosscheck.vocabulary.project import find_root, select_snippets
from crosscheck.vocabulary.snippet import TIME_LIMIT

INTERRUPTED = 128 + signal.SIGINT
"""The exit status after Ctrl-C, as shells expect it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that `arguments` name; give the exit status.

    0 is success, 1 that something is wrong with the project, 2 a mistake on the command line,
    130 that the user interrupted.
    """
    options = _parser().parse_args(arguments)
    try:
        root = (options.root or find_root(Path.cwd())).resolve()
        status: int = options.command(options, root)
    except Problem as problem:
        _complain(str(problem))
        return 1
    except KeyboardInterrupt:
        _complain("\ninterrupted: every file is as it was before, or completely new.")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of a pipe, such as `head`, has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="crosscheck", description="Run, compare, measure and render the examples of this site."
    )
    parser.add_argument(
        "--root", type=Path, help="the project (default: the one around the current folder)"
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    run = commands.add_parser("run", help="run snippets, compare their outputs and their pairs")
    run.add_argument("selection", nargs="*", metavar="PATH", help="file, folder, page or idea")
    run.add_argument("--update", action="store_true", help="record the outputs; show what changes")
    run.add_argument("--only", choices=("jax", "torch"), help="only this framework's halves")
    run.add_argument("-j", "--jobs", type=_positive_int, default=os.cpu_count() or 1, metavar="N")
    run.add_argument(
        "--limit",
        type=_positive,
        default=TIME_LIMIT,
        metavar="SECONDS",
        help="for each (%(default)g)",
    )
    run.set_defaults(command=_run)

    new = commands.add_parser("new", help="write the two halves of a new pair")
    new.add_argument("idea", metavar="CHAPTER/IDEA")
    new.set_defaults(command=_new)

    check = commands.add_parser("check", help="everything that can be checked by reading alone")
    check.set_defaults(command=_check)

    time = commands.add_parser("time", help="measure timing cases and write records")
    time.add_argument("cases", nargs="*", metavar="CASE", help="all where none is named")
    time.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    time.add_argument(
        "--quick", action="store_true", help="prove that the cases run; write no record"
    )
    time.set_defaults(command=_time)

    notebook = commands.add_parser("notebook", help="run the notebooks and store what they show")
    notebook.add_argument(
        "--check", action="store_true", help="change nothing; fail if they show something else"
    )
    notebook.set_defaults(command=_notebook)

    render = commands.add_parser("render", help="write fragments from records and data")
    render.add_argument("--check", action="store_true", help="change nothing; fail if any would")
    render.set_defaults(command=_render)

    publish = commands.add_parser(
        "publish", help="put notebooks, Markdown, programs and llms.txt beside the pages of a site"
    )
    publish.add_argument("site", type=Path, metavar="SITE", help="the folder of the built site")
    publish.set_defaults(command=_publish)
    return parser


def _run(options: argparse.Namespace, root: Path) -> int:
    from crosscheck.doors.report import run_and_report

    snippets = select_snippets(root, options.selection, here=Path.cwd())
    if options.only:
        snippets = [half for half in snippets if half.framework.value == options.only]
    return run_and_report(
        root,
        snippets,
        update=options.update,
        alone=bool(options.only),
        limit=options.limit,
        jobs=options.jobs,
    )


def _new(options: argparse.Namespace, root: Path) -> int:
    from crosscheck.work.new import write_pair

    for line in write_pair(root, options.idea):
        print(line)
    return 0


def _check(_: argparse.Namespace, root: Path) -> int:
    from crosscheck.work.census import check_project

    problems = check_project(root)
    for problem in problems:
        _complain(str(problem))
    print("1 problem" if len(problems) == 1 else f"{len(problems) or 'no'} problems")
    return 1 if problems else 0


def _time(options: argparse.Namespace, root: Path) -> int:
    from crosscheck.work.timing.measure import time_cases

    records = time_cases(
        options.cases, device=options.device, quick=options.quick, root=root, say=_complain
    )
    for record in records:
        print(record.relative_to(root))
    return 0


def _notebook(options: argparse.Namespace, root: Path) -> int:
    from crosscheck.work.notebook import check_notebook, store_notebook

    for notebook in find_notebooks(root):
        done = check_notebook if options.check else store_notebook
        seconds = done(notebook)
        print(f"{notebook.path.relative_to(root)}  {seconds:.1f} s", flush=True)
    return 0


def _render(options: argparse.Namespace, root: Path) -> int:
    from crosscheck.work.render import render

    for path in render(root, check=options.check):
        print(path.relative_to(root))
    return 0


def _publish(options: argparse.Namespace, root: Path) -> int:
    from crosscheck.work.publish import publish

    print(f"{len(publish(root, options.site))} files")
    return 0


def _complain(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _positive(text: str) -> float:
    number = float(text)
    if number <= 0:
        raise argparse.ArgumentTypeError("it must be more than 0")
    return number


def _positive_int(text: str) -> int:
    return max(1, int(_positive(text)))
