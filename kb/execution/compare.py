"""Compares what a snippet printed with what it documents: words exactly, numbers within a tolerance.

- Integers must be equal; decimals may differ by 2 %, or by two units of the last documented digit.
- `...` in the documented output stands for anything within a line; a line of only `...` for any number of lines.
- Runs of blanks count as one, and trailing blanks not at all: column widths follow the numbers in them.
"""

from __future__ import annotations

import re

RELATIVE_TOLERANCE = 0.02
LAST_DIGIT_UNITS = 2
_NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?(?![\w])")


def difference(documented: str, printed: str) -> str | None:
    """None where `printed` agrees with `documented`, else the first line that differs, in words."""
    want = [line.rstrip() for line in documented.rstrip().split("\n")]
    have = [line.rstrip() for line in printed.rstrip().split("\n")]
    failed = _first_failure(want, have)
    if failed is None:
        return None
    i, j = failed
    expected = want[i] if i < len(want) else "nothing more"
    actual = have[j] if j < len(have) else "nothing more"
    return f"line {i + 1} of the output: documented {expected!r}, printed {actual!r}"


def refreshed(documented: str, printed: str) -> str:
    """What to document of `printed`: all of it, but for lines with `...` that still match.

    A line of only `...` may stand for any number of lines: a block with one that still matches is kept as it is.
    """
    want, have = documented.rstrip().split("\n"), printed.rstrip().split("\n")
    if any(line.strip() == "..." for line in want):
        return documented if difference(documented, printed) is None else printed
    if len(want) != len(have):
        return printed
    pairs = zip(want, have, strict=True)
    return "\n".join(old if "..." in old and same_line(old, new) else new for old, new in pairs)


def _first_failure(want: list[str], have: list[str]) -> tuple[int, int] | None:
    """Greedy match with backtracking over the last `...` line; (want index, have index) of the first failure."""
    i = j = 0
    star: tuple[int, int] | None = None
    failure: tuple[int, int] | None = None
    while j < len(have):
        if i < len(want) and want[i].strip() == "...":
            star = (i, j)
            i += 1
        elif i < len(want) and same_line(want[i], have[j]):
            i, j = i + 1, j + 1
        else:
            failure = max(failure or (i, j), (i, j))
            if star is None:
                return failure
            star = (star[0], star[1] + 1)
            i, j = star[0] + 1, star[1]
    while i < len(want) and want[i].strip() == "...":
        i += 1
    return None if i == len(want) else max(failure or (i, j), (i, j))


def same_line(documented: str, printed: str) -> bool:
    """Whether two lines agree."""
    want, have = " ".join(documented.split()), " ".join(printed.split())
    if want == have:
        return True
    numbers = _NUMBER.findall(want.replace("...", "\0"))
    pattern = "".join(
        "(.*?)" if part == "..." else "([-+]?[0-9.eE+-]+)" if _NUMBER.fullmatch(part) else _literal(part)
        for part in re.split(rf"(\.\.\.|{_NUMBER.pattern})", want)
        if part
    )
    match = re.fullmatch(pattern, have)
    if match is None:
        return False
    wildcards = [
        part
        for part in re.split(rf"(\.\.\.|{_NUMBER.pattern})", want)
        if part == "..." or _NUMBER.fullmatch(part or " ")
    ]
    found = [group for part, group in zip(wildcards, match.groups(), strict=True) if part != "..."]
    return all(close(a, b) for a, b in zip(numbers, found, strict=True))


def _literal(text: str) -> str:
    """A pattern for `text`; after an opening bracket NumPy may leave room for a sign or not."""
    return re.sub(r"(\\[\[(])(?:\\ )?", r"\1 ?", re.escape(text))


def close(documented: str, printed: str) -> bool:
    """Whether two numbers, as written, agree.

    >>> close("0.993", "0.991"), close("20", "21"), close("20", "20.0")
    (True, False, False)
    """
    if documented == printed:
        return True
    is_decimal = re.search(r"[.eE]", documented) and re.search(r"[.eE]", printed)
    try:
        want, have = float(documented), float(printed)
    except ValueError:
        return False
    if not is_decimal:
        return documented.lstrip("+") == printed.lstrip("+")
    mantissa, _, exponent = documented.lower().partition("e")
    unit = 10.0 ** (int(exponent or 0) - len(mantissa.partition(".")[2]))
    return abs(want - have) <= max(RELATIVE_TOLERANCE * abs(want), LAST_DIGIT_UNITS * unit * (1 + 1e-9))
