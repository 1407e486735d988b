"""Reads what a person pastes when something failed: a pure function from text to `Failure`.

The text may be a message alone, a traceback as Python, IPython (with colour codes) or pytest print it, exceptions that
followed from one another, a training log with the message in its middle, or the log of a CI run. What counts is which
exception ended it, what its message says, and through which functions it went.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kb.messages import Missing, missing

HEAD, TAIL = (
    16_000,
    64_000,
)  # characters of a long text that are read: its start, and its end, which says what went wrong
LINE = 2_000  # characters of one line
MESSAGE = 1_500  # characters of one message
CONTINUED = 14  # lines after its first that may belong to a message
SAID = 25  # lines without an exception's type, from the end, that may be the message
# Patterns are compiled when they are first needed: a message alone needs few of them.
# What logs, CI runs, pytest, rich and IPython put before a line.
_PREFIX = (
    r"(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[.,:\d]*(?:Z|[+-]\d\d:?\d\d)?[ \]:|-]*"
    r"|\[\w \d{4}-\d\d-\d\d [\d:,.]+\] *"
    r"|[IWEF] (?=\w+/[\w/.]+\.cc:\d+\])|[IWEF]\d{4} [\d:.]+ +\d+ "
    r"|[\w./-]+\.(?:cc|cpp|cu|h):\d+\] *"
    r"|(?:\[?(?:ERROR|WARNING|INFO|DEBUG|CRITICAL|FATAL|Warning|Error)\]?|root|__main__)"
    r"(?: *[-|:] +|:(?=\w+:)|(?<=\]) +)"
    r"|##\[error\]|E {2,}|>>> |[│|╭╰] ?|[\w.-]+_\d+ +\| +)+"
)
_PUT_BEFORE = "0123456789[>#\u2502|\u256d\u2570"  # what such a prefix may begin with: most lines begin otherwise
_LEVELS = ("ERROR", "WARNING", "INFO", "DEBUG", "CRITICAL", "FATAL", "Warning", "Error", "root", "__main__")
_ANSI = r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[@-Z\\-_]|\[(?:\d{1,2};)*\d{1,2}m"
_TYPE = r"(?:[\w.<>]*\.)?(?P<type>\w*(?:Error|Exception|Warning|Interrupt|Exit|StopIteration|Timeout|Iteration))"
_RAISED = rf"\s{{0,12}}(?:Exception: )?{_TYPE}(?: \(see above for traceback\))?(?::\s*(?P<message>.*)|\s*)$"
_WITHIN = rf"(?:^|[\s('\"]|<class '){_TYPE}(?:'>)?: (?P<message>\S.*)$"
_WARNED = rf"\s*\S.*?:\d+: {_TYPE}: (?P<message>.*)$"
_CODE = r"\s*(?:-+> ?\d+|\d+ |>|raise |except\b|class |def |#|warnings\.warn)"
_FRAME = (
    r"\s*File \"(?P<path>[^\"]*)\"(?:, line \d+)?(?:, in (?P<function>[\w.<>]+))?"
    r"|File (?P<path2>[^\s:\"][^:\"]*?(?::\\[^:]*)?):\d+, in (?P<function2>[\w.<>]+)"
    r"|(?P<path3>(?:[A-Za-z]:|~|/|\.)?[\w./\\<> ~+@-]*[/\\.>][\w.<> -]*) in (?P<function3>[\w.<>]+)(?:\(.*)?$"
    r"|(?P<path4>\S+\.pyx?):\d+: in (?P<function4>[\w.<>]+)"
    r"|(?P<path5>Cell In ?\[\d+\]|<ipython-input-[\w-]+>)"
)
_ARROW = r"\s*-+> ?\d+ ?(.*)"
_INSTALLED = (
    r".*(?:site-packages|dist-packages)[/\\](.*)$|.*(?:lib[/\\]python\d[\d.]*|[/\\][Ll]ib(?=[/\\]\w+\.py))[/\\](.*)$"
)
_BUILT = r"^([a-z_]\w*(?:[/\\]\w+)*)\.(?:pyx|pxi|pxd)$"
_LITERAL = r"raise (?P<type>\w+)\(\s*[rbfu]*(?P<quote>['\"])(?P<message>(?:(?!(?P=quote)).)*)"
_CALLS = r"([A-Za-z_][\w.]*)\s*\(|\.(loc|iloc|at|iat)\["
_CHAINED = ("During handling of the above exception", "The above exception was the direct cause")
# What a Graph execution error puts around the message that it carries.
_AROUND = (
    r"Graph execution error:|Detected at node.*|Node: .*|\[\[.*"
    r"|\d+ (?:root error|successful operations|derived errors).*"
    r"|in user code:|\(\d+\) *\w*:? *(?=\S)|Exception encountered when calling .*|Arguments received by .*|\s*• .*"
    r"|Stack trace for op definition:.*|\{\{function_node [^}]*\}\} ?| *\[Op:\w+\](?: name: ?\S*)?"
)
_AROUND_SIGNS = (
    "Graph exec", "Detected at", "Node: ", "[[", "[Op:", "{{", " error", "successful", "user code", "(",
    "Exception enc", "Arguments rec", "\u2022", "Stack trace",
)  # fmt: skip
# Functions that hand a call on: they name nothing that a person called.
PASSING = frozenset(
    ["<module>", "<lambda>", "<listcomp>", "<genexpr>", "wrapper", "inner", "inner_f", "wrapped", "error_handler",
     "__call__", "__init__", "__getattr__", "__getitem__", "__array__", "raise_from", "main", "run", "func"]
)  # fmt: skip


class Frame(NamedTuple):
    """A call on the way to what was raised."""

    module: str  # dotted, of a library; empty for a file of one's own
    function: str  # qualified where the traceback says so
    source: str = ""
    path: str = ""

    @property
    def library(self) -> str:
        """The top-level module of the library; empty for a file of one's own."""
        return self.module.partition(".")[0]


class Raised(NamedTuple):
    """An exception, a warning, or a line that may be a message."""

    type: str  # without its module; empty where the text does not say
    message: str
    frames: tuple[Frame, ...] = ()
    weight: float = 1.0  # how much it speaks for what went wrong

    @property
    def first(self) -> str:
        """The first line of the message."""
        return self.message.partition("\n")[0]

    @property
    def missing(self) -> Missing | None:
        """The name that it says is missing, with its owner."""
        return missing(self.message)

    @property
    def last(self) -> Frame | None:
        """The frame that raised it."""
        return self.frames[-1] if self.frames else None

    @property
    def called(self) -> tuple[str, ...]:
        """Names of the library's functions that the last line of one's own called, the likeliest first."""
        own = [i for i, frame in enumerate(self.frames) if not frame.module]
        after = [frame for frame in self.frames[own[-1] + 1 if own else 0 :] if frame.module]
        names = [frame.function.rpartition(".")[2] for frame in after[:3]]
        said = self.frames[own[-1]].source if own else ""
        names += [(call or indexer).rpartition(".")[2] for call, indexer in re.findall(_CALLS, said)]
        return tuple(dict.fromkeys(name for name in names if name and name not in PASSING and name[0] != "<"))

    @property
    def libraries(self) -> tuple[str, ...]:
        """The libraries that it went through, that which raised it first."""
        return tuple(dict.fromkeys(frame.library for frame in reversed(self.frames) if frame.module))

    @property
    def shadowed(self) -> str:
        """The library whose name a file of one's own has, where something is missing in it."""
        owner = self.missing.owner.partition(".")[0] if self.missing else ""
        names = {re.split(r"[/\\]", frame.path)[-1] for frame in self.frames if not frame.module}
        return owner if owner and f"{owner}.py" in names else ""


class Failure(NamedTuple):
    """What a text says went wrong: the likeliest first. The last exception counts most; those that it followed from
    come next, then warnings, and lines that name no type where there is no exception.
    """

    raised: tuple[Raised, ...] = ()


def read(text: str) -> Failure:
    """Read a pasted text. Never raises for a text, whatever is in it.

    >>> read("ValueError: Input X contains NaN.").raised[0][:2]
    ('ValueError', 'Input X contains NaN.')
    """
    lines = [_clean(line) for line in _bounded(text).splitlines() if line.strip()]
    found = list(_blocks(lines))
    exceptions = [raised for raised in found if not raised.type.endswith("Warning") and raised.weight == 1.0]
    warned = [raised for raised in found if raised not in exceptions]
    ranked = [raised._replace(weight=1.0 if not i else 0.9) for i, raised in enumerate(reversed(exceptions))]
    ranked += [raised._replace(weight=0.85 if ranked else 1.0) for raised in reversed(warned)]
    if not exceptions:
        known = {line for raised in found for line in raised.message.splitlines()}
        ranked += [raised for raised in _said(lines) if raised.message not in known]
    return Failure(tuple(dict.fromkeys(ranked))[:SAID])


def _cut_off(frames: tuple[Frame, ...]) -> Iterator[Raised]:
    """What the last line of a traceback would have raised, where the exception itself was cut off."""
    match = re.match(_LITERAL, frames[-1].source) if frames else None
    if match:
        yield Raised(match["type"], match["message"], frames, 0.95)


def _bounded(text: str) -> str:
    return text if len(text) <= HEAD + TAIL else text[:HEAD] + "\n" + text[-TAIL:]


def _clean(line: str) -> str:
    """A line without colours, and without what a log, a CI run or pytest puts before it; of a long one the ends."""
    if len(line) > LINE:
        line = f"{line[: LINE * 3 // 4]} {line[-LINE // 4 :]}"
    if "\x1b" in line or "[" in line:
        line = re.sub(_ANSI, "", line)
    if "\r" in line:
        line = line.rstrip("\r").rpartition("\r")[2]
    if line[:1] in _PUT_BEFORE or line[1:2] in " 0123" or line.startswith(_LEVELS) or "| " in line or ".cc:" in line:
        match = re.match(_PREFIX, line)
        return line[match.end() :] if match else line
    return line


def _blocks(lines: list[str]) -> Iterator[Raised]:
    """The exceptions and warnings of a text, in order, each with the frames before it."""
    frames: list[Frame] = []
    found = False
    skip = 0
    for i, line in enumerate(lines):
        if i < skip:
            continue
        if line.lstrip().startswith(_CHAINED) or "Traceback (most recent call last)" in line:
            frames = []
            continue
        raised = re.match(_RAISED, line) if _may_raise(line) else None
        if raised and not _is_lone_word(raised, lines, i):
            message, skip = _continued(raised["message"] or "", lines, i)
            found = True
            yield Raised(raised["type"], message, tuple(frames) or _below(lines, i) or _before(lines, i, message))
            if "File" not in "".join(lines[i + 1 : skip]):
                frames = []
            continue
        if arrow := re.match(_ARROW, line):
            if frames and not frames[-1].source:
                frames[-1] = frames[-1]._replace(source=arrow[1])
        elif frame := _frame(line):
            frames.append(frame)
        elif frames and not frames[-1].source and line.startswith("    ") and not line.lstrip()[:1].isdigit():
            frames[-1] = frames[-1]._replace(source=line.strip())
        elif warned := re.match(_WARNED, line) if "Warning: " in line else None:
            yield Raised(warned["type"], warned["message"].strip())
        elif _may_raise(line) and not re.match(_CODE, line) and (within := re.search(_WITHIN, line)):
            yield Raised(within["type"], within["message"].strip(), tuple(frames), 0.9)
    if not found:
        yield from _cut_off(tuple(frames))


def _may_raise(line: str) -> bool:
    """Whether a pattern of exceptions is worth trying."""
    return (
        "Err" in line or "Warning" in line or "Exception" in line or "rrupt" in line or "Iteration" in line
        or "Exit" in line or "Timeout" in line
    )  # fmt: skip


def _is_lone_word(raised: re.Match[str], lines: list[str], i: int) -> bool:
    """Whether it is no more than a word on a line, in the middle of others."""
    return raised["message"] is None and raised["type"] in ("Error", "Warning", "Exit", "Exception")


def _frame(line: str) -> Frame | None:
    match = re.match(_FRAME, line) if ("File" in line or " in " in line or "In" in line or "ipython" in line) else None
    if match is None:
        return None
    found = match.groupdict("")
    path = next(found[f"path{n}"] for n in ("", "2", "3", "4", "5") if found[f"path{n}"] or n == "5")
    function = next((found[f"function{n}"] for n in ("", "2", "3", "4") if found[f"function{n}"]), "")
    return Frame(_module(path), function, path=path)


def _module(path: str) -> str:
    """`.../site-packages/sklearn/utils/validation.py` -> `sklearn.utils.validation`; empty for a file of one's own."""
    match = re.match(_INSTALLED, path) or re.match(_BUILT, path)
    if match is None:
        return ""
    inside = re.split(r"[/\\]", match[match.lastindex or 1])
    inside[-1] = re.sub(r"\.\w+$", "", inside[-1])
    return ".".join(part for part in inside if part and part != "__init__")


def _below(lines: list[str], i: int) -> tuple[Frame, ...]:
    """Frames that stand below the message, where none stands above."""
    return tuple(frame for line in lines[i + 1 : i + 6] if (frame := _frame(line)))


def _before(lines: list[str], i: int, message: str) -> tuple[Frame, ...]:
    """The line of one's own code, where no frame stands but the line does that holds what the message quotes."""
    own = [line for line in lines[max(0, i - 4) : i] if len(message) > 2 and message in line]
    return (Frame("", "", own[-1].strip()),) if own else ()


def _continued(first: str, lines: list[str], i: int) -> tuple[str, int]:
    """The whole message that begins on line `i`, and the line after it."""
    parts = [_told(first).strip()]
    skip = i + 1
    has_frames = False
    limit = CONTINUED * (8 if not parts[0] or first.startswith(("Graph exec", "in user")) else 1)
    for j in range(i + 1, min(len(lines), i + 1 + limit)):
        line = lines[j]
        if "Traceback (most" in line or line.lstrip().startswith(_CHAINED) or re.match(_WARNED, line):
            break
        if _may_raise(line) and re.match(_RAISED, line):
            break
        if line.startswith(("==", "--", "[notice]", "##")) or re.match(r"\S+\.py:\d+: \w+$", line):
            break
        skip = j + 1
        if re.match(_FRAME, line) or re.match(_ARROW, line):
            has_frames = True
            continue
        if has_frames and line.startswith("    "):  # the source of a frame
            continue
        told = _told(line).strip()
        if told and not re.fullmatch(r"[\s^~]*", told):
            parts.append(told)
    message = "\n".join(part for part in parts if part)
    return message[:MESSAGE], skip


def _told(text: str) -> str:
    """A line without what a graph puts around a message."""
    return re.sub(_AROUND, "", text) if any(sign in text for sign in _AROUND_SIGNS) else text


def _said(lines: list[str]) -> Iterator[Raised]:
    """Lines that may be a message, where no exception is named: the last first, and all of a short text as one."""
    told = []
    was_frame = False
    for line in lines[-2 * SAID :]:
        is_frame = re.match(_FRAME, line) is not None
        if not is_frame and not (was_frame and line.startswith("    ")) and not re.match(_CODE, line):
            told.append(_told(line).strip())
        was_frame = is_frame
    told = [line for line in told[-SAID:] if line and "Traceback (" not in line]
    if 1 < len(told) <= 4:
        yield Raised("", " ".join(told)[:MESSAGE])
    for line in reversed(told):
        yield Raised("", line[:MESSAGE], weight=0.95)
