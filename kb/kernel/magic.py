"""`%kb`: what is typed behind it, and what becomes of it. Every error ends here, as a line."""

from __future__ import annotations

import argparse
import shlex
import sys
import traceback
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple, NoReturn

from kb import afterwards
from kb.api.noted import ShownNote
from kb.api.owning import frame_script
from kb.api.reading import Shown, show
from kb.api.running import run
from kb.errors import KbError, NotFound, UsageError
from kb.execution.interpreter import installed
from kb.execution.outcomes import Cause
from kb.kernel.frontend import FrontEnd
from kb.libraries import to_install
from kb.retrieval.finder import Found, resolve, search
from kb.retrieval.why import why
from kb.text import printable

FRAMES = 50  # innermost of a traceback: those of a recursion say nothing new


class Word(NamedTuple):
    """A word that may stand first behind `%kb`; with another number of arguments it is one of those to look up."""

    usage: str
    does: str
    fewest: int
    most: int | None  # None where the rest of the line is one argument, a text that may be empty
    call: Callable[[Magic, list[str]], None]

    def arguments(self, rest: str) -> list[str] | None:
        """The arguments in the rest of a line; None where they are not of their number."""
        if self.most is None:
            return [rest.strip()]
        given = _split(rest)
        return given if self.fewest <= len(given) <= self.most else None


class Magic:
    """The magic of one shell."""

    def __init__(self, shell: Any) -> None:
        self.shell = shell
        self.front = FrontEnd(shell)
        self._said = ""  # by the last `%kb run` that failed
        self._raised = 0  # the identity of the last exception by then

    def __call__(self, line: str, cell: str | None = None) -> None:
        """Do what a line says; the text of a cell counts as the end of it."""
        debug = line.split()[:1] == ["--debug"]
        line = line.strip().removeprefix("--debug") if debug else line
        try:
            self._do(line.strip() if cell is None else f"{line.strip()} {cell}")
            afterwards.run()
        except KbError as error:
            if debug:
                raise
            self.front.say(f"kb: {error}")
        except KeyboardInterrupt:
            self.front.say("kb: interrupted")
        except Exception as error:
            if debug:
                raise
            self.front.say(f"kb: {type(error).__name__}: {error}; %kb --debug ... shows where")

    def _do(self, text: str) -> None:
        first, _, rest = text.partition(" ")
        word = WORDS.get(first)
        arguments = word.arguments(rest) if word else None
        if not text or text in ("help", "-h", "--help"):
            self.front.show(self._help_as_html, lambda columns, color: self.help)
        elif word and arguments is not None:
            word.call(self, arguments)
        else:
            self._look_up(text)

    @property
    def help(self) -> str:
        """What can be typed."""
        wide = max(len(word.usage) for word in WORDS.values())
        lines = [f"  %kb {word.usage:<{wide}}  {word.does}" for word in WORDS.values()]
        top = "kb: scikit-learn, Keras, pandas: entries whose code has been run."
        return "\n".join([top, "", f"  %kb {'WORDS':<{wide}}  the entry of that name, else a search", *lines])

    def _help_as_html(self) -> str:
        from kb.display.html import plain

        return plain(self.help)

    def _look_up(self, text: str) -> None:
        try:
            hit = resolve(text, suggest=False, notes=True, cards=True)
        except NotFound:
            self._hits(search(text))
            return
        self._entry(show(hit))

    def _hits(self, found: Found) -> None:
        self.front.show(found.as_html, lambda columns, color: found.as_text(width=columns))

    def _entry(self, shown: Shown, *notes: str) -> None:
        for problem in shown.hit.broken:
            self.front.say(f"kb: {problem}")
        if isinstance(shown, ShownNote):
            from kb.doctor.noted import findings

            shown.find = findings
        self.front.show(
            lambda: shown.as_html(*notes),
            lambda columns, color: shown.as_text(*notes, width=columns, color=color),
        )

    def show(self, arguments: list[str]) -> None:
        """Show an entry."""
        self._entry(show(arguments[0]))

    def search(self, arguments: list[str]) -> None:
        """Search, also where an entry has that name."""
        self._hits(search(arguments[0]))

    def code(self, arguments: list[str]) -> None:
        """Put what a person pastes of an entry, or one cell of it, into the next cell."""
        shown = show(arguments[0])
        if not shown.text:
            raise KbError(f"entry '{shown.id}' has no snippet", path=shown.hit.entry.path)
        code = shown.cell(arguments[1]) if arguments[1:] else shown.code
        self._say_origin(shown)
        self.front.insert(code)

    def data(self, arguments: list[str]) -> None:
        """Put the code of an entry on a DataFrame of this kernel into the next cell."""
        from kb.content.own_data import Choice

        there = self.shell.user_ns
        if arguments[1] not in there and not (arguments[2:] and _takes_a_table(arguments[0])):
            return self._look_up(" ".join(["data", *arguments]))  # words about data
        given = _parser().parse_args(arguments)
        shown = show(given.entry)
        if given.frame not in there:
            raise UsageError(f"there is no variable {given.frame!r} in this kernel", hint=f"%kb {WORDS['data'].usage}")
        keep = tuple(name.strip() for name in given.keep.split(",")) if given.keep else ()
        choice = Choice(given.target, tuple(given.id), keep, given.raw)
        script, told = frame_script(shown, given.frame, there[given.frame], choice)
        self._say_origin(shown)
        self.front.note(f"{given.frame}: {told}")
        self.front.insert(script)

    def _say_origin(self, shown: Shown) -> None:
        if shown.provenance:
            self.front.note(shown.provenance)

    def run(self, arguments: list[str]) -> None:
        """Run an entry's snippet in a process of this kernel's interpreter, beside what the kernel holds."""
        hit = resolve(arguments[0])
        said: list[bytes] = []

        def on_stderr(line: bytes) -> None:
            said.append(line)
            print(printable(line.decode("utf-8", "replace")), end="", file=sys.stderr)

        with ExitStack() as stack:
            keep = None if self.front.is_terminal else stack.enter_context(TemporaryDirectory(prefix="kb-run-"))
            result = run(hit, python=sys.executable, keep=Path(keep) if keep else None, on_stderr=on_stderr)
            others = [path for path in result.files if not self.front.picture(path)]
        if result.exit_code:
            self._said = b"".join(said[-2_000:]).decode("utf-8", "replace")
            self._raised = id(getattr(sys, "last_value", None))
        lacking = result.missing or (installed(sys.executable).lacks(hit.entry.requires) if result.exit_code else ())
        if lacking:
            install = f"%pip install {' '.join(map(to_install, lacking))}"
            self.front.say(f"kb: not installed in {sys.executable}: {', '.join(lacking)}; install: {install}")
            return
        (self.front.say if result.exit_code else self.front.note)(_ended(hit.marked_id, result))
        if self.front.is_terminal:
            for path in others:
                self.front.note(f"wrote {path}")
        elif others:
            names = ", ".join(path.name for path in others)
            self.front.note(f"it wrote {names}; !kb run {hit.id} --out DIR keeps them")

    def why(self, arguments: list[str]) -> None:
        """Explain a message, else what was raised or failed last in this kernel."""
        text = arguments[0].strip() or self._last_failure()
        if not text:
            raise UsageError("nothing has been raised in this kernel yet", hint="%kb why MESSAGE")
        found = why(text)
        if not found.hits:
            return self._hits(found)
        first, *others = found.hits
        also = "perhaps also: " + ", ".join(f"%kb {hit.id}" for hit in others) if others else ""
        raised = f"raised: {found.asked}" if found.asked else ""
        return self._entry(Shown(resolve(first.id)), *filter(None, (raised, also)))

    def _last_failure(self) -> str:
        raised = getattr(sys, "last_value", None)
        if self._said and id(raised) == self._raised:  # nothing was raised since
            return self._said
        if raised is None:
            return ""
        return "".join(traceback.format_exception(type(raised), raised, raised.__traceback__, limit=-FRAMES))

    def doctor(self, arguments: list[str]) -> None:
        """Look over the cells that were run so far."""
        from kb.kernel.checkup import check

        check(self.front, self.shell)


def _ended(name: str, result: Any) -> str:
    """How a run ended, in a line."""
    if result.timed_out:
        return f"kb: {name} was still running when its time was up, and was ended"
    if result.cause == Cause.OUTPUT_LIMIT:
        return f"kb: {name} printed too much, and was ended"
    versions = ", ".join(f"{library} {version}" for library, version in result.versions)
    took = f" in {result.seconds:.1f} s" if result.seconds is not None else ""
    ended = "ran" if result.exit_code == 0 else f"failed with exit code {result.exit_code} (%kb why explains it)"
    return f"{name} {ended}{took}: {versions}"


def _split(text: str) -> list[str]:
    """The words of a line, as a shell has them; where its quotes have no end, as they stand."""
    try:
        return shlex.split(text)
    except ValueError:
        return text.split()


def _takes_a_table(name: str) -> bool:
    try:
        return bool(resolve(name, suggest=False).entry.own_data)
    except NotFound:
        return False


class _Parser(argparse.ArgumentParser):
    """A parser that raises, and does not end the kernel."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(message, hint=f"%kb {WORDS['data'].usage}")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="%kb data", add_help=False, allow_abbrev=False)
    for name in ("entry", "frame", "target"):
        parser.add_argument(name)
    parser.add_argument("--id", action="append", default=[])
    parser.add_argument("--keep", default="")
    parser.add_argument("--raw", action="store_true")
    return parser


WORDS = {
    "code": Word("code ID [CELL]", "its code, or one cell of it, in the next cell", 1, 2, Magic.code),
    "data": Word("data ID DATAFRAME TARGET", "its code on your DataFrame (--id, --keep, --raw)", 2, 99, Magic.data),
    "run": Word("run ID", "run its snippet, with this kernel's Python", 1, 1, Magic.run),
    "why": Word("why [MESSAGE]", "explain the last exception of this kernel, or a message", 0, None, Magic.why),
    "doctor": Word("doctor", "look over the cells that were run so far", 0, 0, Magic.doctor),
    "show": Word("show ID", "the entry, never a search", 1, 1, Magic.show),
    "search": Word("search WORDS", "a search, also where an entry has that name", 0, None, Magic.search),
}
