"""`%kb doctor`: what is wrong in the cells that were run so far, with the libraries of this kernel."""

from __future__ import annotations

import sys
from typing import Any

from kb.columns import wrap
from kb.display import html
from kb.doctor import Facts, Finding, diagnose_cells
from kb.execution.interpreter import installed
from kb.kernel.frontend import FrontEnd


def check(front: FrontEnd, shell: Any) -> None:
    """Look over the cells of this session, and show what is found; of a line that was run again, once."""
    cells = shell.user_ns["In"][1:-1]  # as Python: magics are calls; the last one is the cell that asks
    facts = Facts(installed(sys.executable).distributions)
    last: dict[tuple[str, str], Finding] = {}
    for finding in diagnose_cells(cells, facts):
        last[cells[finding.cell - 1].split("\n")[finding.line - 1].strip(), finding.message] = finding
    lines = [_line(finding) for finding in sorted(last.values())]
    ended = f"{len(lines)} finding{'s' * (len(lines) != 1)} in the cells run so far" if lines else "nothing found"
    front.show(
        lambda: html.framed([f"<p>{ended}</p>", *([html.items(lines)] if lines else [])]),
        lambda columns, color: "\n".join([*("\n  ".join(wrap(line, columns - 2)) for line in lines), ended]),
    )


def _line(finding: Finding) -> str:
    instead = f"; write {finding.replacement}" if finding.replacement else ""
    entry = f" (%kb {finding.entry})" if finding.entry else ""
    return f"In [{finding.cell}], line {finding.line}: {finding.message}{instead}{entry}"
