"""What is no longer true of a note, which `kb show` and `%kb` say of its lines."""

from __future__ import annotations

from kb.doctor.blocks import Kind
from kb.doctor.diagnosis import diagnose
from kb.errors import KbError
from kb.notes.findings import Finding


def findings(text: str, before: str = "") -> list[Finding]:
    """What is wrong today with the Python in a Markdown text, by line. `before` stands before it in the same file: what
    is imported there is known. Nothing of them is executed or imported.
    """
    above = before.count("\n") + 2 if before else 0
    try:
        found = diagnose(f"{before}\n\n{text}" if before else text, Kind.MARKDOWN)
    except KbError:
        return []  # it cannot be read as code, and is shown all the same
    return [
        Finding(f.line - above, f"{f.message}; write {f.replacement}" if f.replacement else f.message, f.entry or "")
        for f in found
        if f.line > above
    ]
