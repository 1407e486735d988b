"""`%kb doctor`: what is wrong in the cells that were run so far, with the libraries of this kernel."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from importlib import import_module
from typing import Any, NamedTuple

from kb.columns import wrap
from kb.display import html
from kb.errors import KbError
from kb.execution.interpreter import installed
from kb.kernel.frontend import FrontEnd


class Told(NamedTuple):
    """A finding, as it is shown."""

    place: str  # `In [3], line 2`
    message: str
    instead: str


def check(front: FrontEnd, shell: Any) -> None:
    """Look over the cells of this session, and show what is found."""
    told = list(_told(shell.user_ns["In"][1:-1]))  # the last one is the cell that asks
    ended = f"{len(told)} findings in the cells run so far" if told else "nothing found in the cells run so far"
    front.show(
        lambda: html.framed([f"<p>{ended}</p>", *([html.items(map(_line, told))] if told else [])]),
        lambda columns, color: "\n".join(part for line in [*map(_line, told), ended] for part in wrap(line, columns)),
    )


def _line(told: Told) -> str:
    return "; ".join(filter(None, (f"{told.place}: {told.message}", told.instead)))


def _told(cells: list[str]) -> Iterable[Told]:
    """What the doctor says of cells; of one that was run again, once."""
    try:
        doctor = import_module("kb.doctor")
    except ImportError as error:
        raise KbError("%kb doctor is not available in this version of kb") from error
    found: dict[tuple[str, str], Told] = {}
    for one in doctor.diagnose_cells(cells, doctor.Facts(installed(sys.executable).distributions)):
        line = cells[one.cell - 1].split("\n")[one.line - 1].strip()
        instead = f"write {one.replacement}" if one.replacement else ""
        instead += f" (%kb {one.entry})" if one.entry else ""
        found[line, one.message] = Told(f"In [{one.cell}], line {one.line}", one.message, instead)
    return found.values()
