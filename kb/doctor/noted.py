"""What is no longer true of a note, which `kb show` and `%kb` say of its lines."""

from __future__ import annotations

from kb.doctor.blocks import Kind
from kb.doctor.diagnosis import diagnose
from kb.notes.findings import Finding


def findings(text: str) -> list[Finding]:
    """What is wrong today with the Python in a Markdown text, by line; nothing of it is executed or imported."""
    return [
        Finding(f.line, f"{f.message}; write {f.replacement}" if f.replacement else f.message, f.entry or "")
        for f in diagnose(text, Kind.MARKDOWN)
    ]
