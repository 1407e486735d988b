"""What is no longer true of a note, which `kb show` says beside its lines."""

from __future__ import annotations

from kb.notes.findings import Finding


def findings(text: str) -> list[Finding]:
    """What is wrong today with the Python in a Markdown text, by line; nothing of it is executed or imported."""
    return []
