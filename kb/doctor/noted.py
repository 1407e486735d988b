"""What is no longer true of a note, as `kb doctor` finds it: `kb show` and `%kb` say it beside the lines."""

from __future__ import annotations

from kb.doctor.blocks import Kind
from kb.doctor.diagnosis import diagnose
from kb.doctor.report import told
from kb.errors import KbError
from kb.notes.findings import Finding


def findings(text: str, before: str = "") -> list[Finding]:
    """What is wrong today with the Python in a Markdown text, by line. `before` stands before it in the same file: what
    is imported there is known. Nothing of them is executed or imported.
    """
    if "`" not in text and "~~~" not in text:
        return []  # no code
    above = before.count("\n") + 2 if before else 0
    try:
        found = diagnose(f"{before}\n\n{text}" if before else text, Kind.MARKDOWN)
    except KbError:
        return []  # it cannot be read as code, and is shown all the same
    return [Finding(f.line - above, told(f), f.entry) for f in found if f.line > above]
