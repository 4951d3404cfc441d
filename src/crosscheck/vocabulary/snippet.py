"""What a snippet and a pair are, and how they are read from their files."""

from __future__ import annotations

import ast
import enum
import io
import re
import tokenize
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from crosscheck.vocabulary.problem import Problem

SNIPPETS = "snippets"
"""The folder of all snippets, under the root of the project."""

COLUMNS = 72
"""How wide a line of a snippet may be; `snippets/ruff.toml` says so to ruff."""

TIME_LIMIT = 120.0
"""Seconds that one program may take unless a caller says otherwise."""

NEEDS = ("gpu", "C++ compiler")
"""What a snippet may say that it needs besides Python and its framework."""

_NEEDS = re.compile(r"#\s*needs:\s*(?P<needs>.*)")
_NO_EQUIVALENT = re.compile(r"#\s*no equivalent in (?P<framework>JAX|PyTorch):\s*(?P<why>.*)")
_DIVERGES = re.compile(r"#\s*diverges\b(?::\s*(?P<why>.*))?")
_AGREES = re.compile(r"#\s*agrees to\s+(?P<tolerance>[^\s:]+)(?::\s*(?P<why>.*))?")


class Framework(enum.Enum):
    """What a snippet is written in: a side of a pair, what both look to, or both at once."""

    JAX = "jax"
    TORCH = "torch"
    NUMPY = "numpy"
    BOTH = "both"
    """What crosses from one framework to the other; such a program stands alone."""

    @property
    def title(self) -> str:
        """The name that the framework gives itself in prose."""
        titles = {"jax": "JAX", "torch": "PyTorch", "numpy": "NumPy", "both": "JAX and PyTorch"}
        return titles[self.value]

    @property
    def other(self) -> Framework:
        """The framework on the other side of a pair."""
        return Framework.TORCH if self is Framework.JAX else Framework.JAX


SIDES = (Framework.JAX, Framework.TORCH)
"""The two frameworks that are compared, in the order in which they stand on a page."""

_PACKAGES = {
    Framework.JAX: {"jax", "jaxlib", "flax", "optax", "orbax", "equinox", "chex"},
    Framework.TORCH: {"torch", "torchvision", "torchao", "functorch"},
    Framework.NUMPY: set[str](),  # both sides may use it, too
}
_PACKAGES[Framework.BOTH] = set().union(*_PACKAGES.values())


@dataclass(frozen=True)
class Declaration:
    """What a snippet says, in a comment on an assignment, about a name that both halves share."""

    line: int
    """Where the comment stands."""
    why: str
    """The reason, in the author's words."""
    tolerance: float | None
    """The relative tolerance of `# agrees to`; None for `# diverges`."""

    @property
    def diverges(self) -> bool:
        """Whether the values must differ."""
        return self.tolerance is None


@dataclass(frozen=True)
class Snippet:
    """One Python program under `snippets/` that shows one idea in one framework."""

    path: Path
    """The file."""
    name: str
    """`<chapter>/<idea>_<framework>`: the path under `snippets/` without its suffix."""
    framework: Framework
    """The framework that it is written in."""
    text: str = field(repr=False)
    """The whole file."""

    @property
    def idea(self) -> str:
        """`<chapter>/<idea>`, which both halves of a pair have in common."""
        return self.name.removesuffix(f"_{self.framework.value}")

    @property
    def chapter(self) -> str:
        """The folder."""
        return self.name.partition("/")[0]

    @cached_property
    def tree(self) -> ast.Module:
        """The syntax tree; raises `Problem` at the line of a syntax error."""
        return parse(self.path, self.text)

    @cached_property
    def needs(self) -> tuple[str, ...]:
        """What the machine must have, from the `# needs:` line; an unknown need is a `Problem`."""
        for line, comment in self._head:
            if match := _NEEDS.fullmatch(comment):
                needs = tuple(need.strip() for need in match["needs"].split(","))
                for need in needs:
                    if need not in NEEDS:
                        known = ", ".join(f"`{known}`" for known in NEEDS)
                        raise Problem(
                            self.path,
                            line,
                            f"nobody knows the need `{need}`.",
                            f"Use one of {known}.",
                        )
                return needs
        return ()

    @cached_property
    def no_equivalent(self) -> str | None:
        """Why the other framework has no such thing, or None; raises `Problem` without a reason."""
        for line, comment in self._head:
            if match := _NO_EQUIVALENT.fullmatch(comment):
                other = self.framework.other.title
                if match["framework"] != other or not match["why"]:
                    raise Problem(
                        self.path,
                        line,
                        "this line must name the other framework and say why.",
                        f"Write `# no equivalent in {other}: <why>`.",
                    )
                return match["why"]
        return None

    @cached_property
    def declarations(self) -> Mapping[str, Declaration]:
        """What it says about its top-level names; a misplaced comment is a `Problem`."""
        assigned = dict(self.assignments)
        found: dict[str, Declaration] = {}
        for line, comment in self._comments:
            declaration = _declaration(self.path, line, comment)
            if declaration is None:
                continue
            if line not in assigned:
                raise Problem(
                    self.path,
                    line,
                    f"`{comment}` is not on a line that assigns a top-level name.",
                    "Put the comment at the end of the assignment that it speaks of.",
                )
            found.update(dict.fromkeys(assigned[line], declaration))
        return found

    @cached_property
    def assignments(self) -> tuple[tuple[int, list[str]], ...]:
        """The lines that assign top-level names, in order, each with those names."""
        return tuple(found for statement in self.tree.body for found in _assigned(statement))

    @cached_property
    def imports(self) -> Mapping[str, int]:
        """The top-level packages that the snippet imports anywhere, each with its first line."""
        found: dict[str, int] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                modules = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                modules = [node.module or ""]
            else:
                continue
            for module in modules:
                found.setdefault(module.partition(".")[0], node.lineno)
        return found

    @cached_property
    def _comments(self) -> list[tuple[int, str]]:
        # Most programs say nothing of themselves, and finding the comments takes most of the time.
        said = any(word in self.text for word in ("needs:", "no equivalent", "diverges", "agrees"))
        return list(comments(self.text)) if said else []

    @property
    def _head(self) -> list[tuple[int, str]]:
        if not self._comments:
            return []
        first = self.tree.body[0].lineno if self.tree.body else 0
        return [(line, comment) for line, comment in self._comments if line < first]


@dataclass(frozen=True)
class Pair:
    """Two snippets of one idea; one of them is missing where there is no equivalent."""

    idea: str
    """`<chapter>/<idea>`."""
    jax: Snippet | None
    """The JAX half."""
    torch: Snippet | None
    """The PyTorch half."""
    numpy: Snippet | None = None
    """The same in NumPy, where a pair is held against that as well."""
    both: Snippet | None = None
    """The one program of an idea that crosses between the frameworks, and so has no halves."""

    @property
    def halves(self) -> tuple[Snippet, ...]:
        """The programs that exist, JAX first."""
        return tuple(half for half in (self.jax, self.torch, self.numpy, self.both) if half)


def read_snippet(path: Path, root: Path) -> Snippet:
    """Read the snippet at `path` of the project at `root`.

    Raises:
        Problem: the file does not exist, is not UTF-8, or is not named after a framework.
    """
    text = read_text(path)
    name = path.relative_to(root / SNIPPETS).with_suffix("").as_posix()
    for framework in Framework:
        if name.endswith(f"_{framework.value}"):
            return Snippet(path=path, name=name, framework=framework, text=text)
    raise Problem(
        path,
        None,
        "the name does not say which framework the snippet is written in.",
        "Name it `<idea>_jax.py`, `<idea>_torch.py`, `<idea>_numpy.py` or `<idea>_both.py`.",
    )


def find_snippets(root: Path) -> list[Snippet]:
    """Read every snippet of the project at `root`, in the order of their names."""
    return [read_snippet(path, root) for path in sorted((root / SNIPPETS).rglob("*.py"))]


def pair_up(snippets: list[Snippet]) -> list[Pair]:
    """Join halves into pairs, in the order of their ideas."""
    ideas: dict[str, dict[Framework, Snippet]] = {}
    for snippet in snippets:
        ideas.setdefault(snippet.idea, {})[snippet.framework] = snippet
    return [
        Pair(idea, *(halves.get(framework) for framework in Framework))
        for idea, halves in sorted(ideas.items())
    ]


def check_form(pair: Pair) -> None:
    """Check what can be seen without running: both halves are there and keep to their side.

    Raises:
        Problem: a half is missing, imports the other framework, has a line that is too long to
            stand beside its twin, or declares what its twin does not; a program of both
            frameworks has halves beside it, or uses one of them only.
    """
    for half in pair.halves:
        _check_imports(half)
        _check_width(half)
        half.needs, half.declarations  # noqa: B018 - reading them checks them
    if pair.both:
        _check_crossing(pair.both, pair)
        return
    if pair.jax and pair.torch:
        _check_declarations(pair.jax, pair.torch)
        _check_declarations(pair.torch, pair.jax)
        return
    half = pair.halves[0]
    if half.no_equivalent is None:
        other = half.framework.other
        raise Problem(
            half.path,
            None,
            f"the {other.title} half of this pair is missing.",
            f"Write `{Path(pair.idea).name}_{other.value}.py` beside it, or begin the file with "
            f"`# no equivalent in {other.title}: <why>`.",
        )


def _check_imports(half: Snippet) -> None:
    own = _PACKAGES[half.framework]
    foreign = {"crosscheck"}.union(*_PACKAGES.values()) - own
    for package, line in half.imports.items():
        if package in foreign:
            raise Problem(
                half.path,
                line,
                f"this {half.framework.title} half imports `{package}`.",
                "A half uses its own framework, NumPy and the standard library only.",
            )


def _check_crossing(program: Snippet, pair: Pair) -> None:
    for side in SIDES:
        if not _PACKAGES[side] & program.imports.keys():
            raise Problem(
                program.path,
                None,
                f"this program of both frameworks does not import {side.title}.",
                f"Make it a half: `{Path(pair.idea).name}_{side.other.value}.py`.",
            )
    if pair.halves != (program,):
        raise Problem(
            program.path,
            None,
            f"a program of both frameworks stands alone, but {pair.halves[0].path.name} exists.",
            "Give one of them another name.",
        )


def _check_width(half: Snippet) -> None:
    for number, line in enumerate(half.text.splitlines(), 1):
        if len(line) > COLUMNS:
            raise Problem(
                half.path,
                number,
                f"the line has {len(line)} columns; halves side by side have room for {COLUMNS}.",
                "Break it, or print less; a long comment may say less.",
            )


def _check_declarations(half: Snippet, twin: Snippet) -> None:
    if half.no_equivalent is not None:
        raise Problem(
            half.path,
            1,
            "it says that it has no equivalent, but its other half exists.",
            "Drop one.",
        )
    for name, declaration in half.declarations.items():
        answer = twin.declarations.get(name)
        if answer is None or answer.tolerance != declaration.tolerance:
            raise Problem(
                half.path,
                declaration.line,
                f"`{name}` is declared here, but not in the same way in {twin.path.name}.",
                "Say the same in both halves, so that readers of either side see it.",
            )


def read_text(path: Path) -> str:
    """Read a UTF-8 file; raises `Problem` where it is missing or something else."""
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise Problem(path, None, "there is no such file.", "Check the name.") from None
    except IsADirectoryError:
        raise Problem(path, None, "this is a folder.", "Name a file in it.") from None
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise Problem(path, line, "this is not UTF-8.", "Save the file as UTF-8.") from None


def parse(path: Path, text: str) -> ast.Module:
    """Parse a Python program; raises `Problem` at the line of a syntax error."""
    try:
        return ast.parse(text)
    except SyntaxError as error:
        raise Problem(
            path, error.lineno, f"syntax error: {error.msg}.", "Mend the line; nothing was run."
        ) from None
    except ValueError as error:  # a NUL byte in the source
        raise Problem(path, None, f"not a Python program: {error}.", "Save it as text.") from None


def spans_lines(text: str) -> bool:
    """Whether a string of the program may go on over several lines: a quick look, no parse."""
    return any(mark in text for mark in ('"""', "'''", "\\\n"))


def comments(text: str) -> Iterator[tuple[int, str]]:
    """Give each comment of a Python program with its line."""
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.string
    except (tokenize.TokenError, IndentationError):
        # `parse` has the clearer message for a program that does not parse.
        return


def _declaration(path: Path, line: int, comment: str) -> Declaration | None:
    diverges, agrees = _DIVERGES.fullmatch(comment), _AGREES.fullmatch(comment)
    match = diverges or agrees
    if match is None:
        return None
    form = "# diverges: <why>" if diverges else "# agrees to <tolerance>: <why>"
    if not match["why"]:
        raise Problem(path, line, f"`{comment}` gives no reason.", f"Write `{form}`.")
    if diverges:
        return Declaration(line, match["why"], None)
    try:
        tolerance = float(match["tolerance"])
    except ValueError:
        tolerance = -1.0
    if not 0 < tolerance < 0.1:
        raise Problem(
            path, line, f"`{match['tolerance']}` is not a small tolerance.", f"Write `{form}`."
        )
    return Declaration(line, match["why"], tolerance)


def _assigned(statement: ast.stmt) -> Iterator[tuple[int, list[str]]]:
    # Also inside `with`, `try`, `if` and loops: their names are top-level names, too.
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return
    targets: list[ast.expr] = []
    if isinstance(statement, ast.Assign):
        targets = statement.targets
    elif isinstance(statement, ast.AnnAssign | ast.AugAssign):
        targets = [statement.target]
    names = [
        node.id for target in targets for node in ast.walk(target) if isinstance(node, ast.Name)
    ]
    if names:
        # A long assignment has its comment after its first line or after its last.
        for line in sorted({statement.lineno, statement.end_lineno or statement.lineno}):
            yield line, names
    for child in ast.iter_child_nodes(statement):
        if isinstance(child, ast.stmt):
            yield from _assigned(child)
        elif isinstance(child, ast.ExceptHandler | ast.match_case):
            for inner in child.body:
                yield from _assigned(inner)
