"""Findings as other programs read them: JSON, the annotations of GitHub, SARIF; and as a person does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from kb.doctor.findings import Finding, Level
from kb.doctor.rules import rules
from kb.text import printable
from kb.version import __version__

Found = dict[str, list[Finding]]  # path -> what is wrong in that file


class Format(StrEnum):
    """How findings are written."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"


def place(path: str, finding: Finding) -> str:
    """Where something is: `train.py:12`, `try.ipynb:cell 3:2`."""
    return f"{path}:cell {finding.cell}:{finding.line}" if finding.cell else f"{path}:{finding.line}"


def told(finding: Finding) -> str:
    """What is wrong -> what to write, on one line."""
    message = " ".join(printable(finding.message).split())
    return f"{message} -> {' '.join(printable(finding.replacement).split())}" if finding.replacement else message


def as_json(found: Found) -> list[dict[str, object]]:
    """One object for each finding."""
    return [finding.as_json(path) for path, some in found.items() for finding in some]


def as_github(found: Found) -> Iterator[str]:
    """A workflow command for each finding, which GitHub shows beside the line."""
    for path, some in found.items():
        for f in some:
            command = "error" if f.level is Level.WRONG else "warning"
            where = f"cell {f.cell}, line {f.line}: " if f.cell else ""
            properties = {
                "file": path,
                **({} if f.cell else {"line": f.line, "col": f.column}),
                "title": f"kb {f.code}",
            }
            listed = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
            yield f"::{command} {listed}::{_data(where + told(f))}"


def as_sarif(found: Found) -> dict[str, object]:
    """A log in the Static Analysis Results Interchange Format, version 2.1.0."""
    used = {finding.code for some in found.values() for finding in some}
    described = [
        {"id": rule.code, "shortDescription": {"text": rule.looks_at}, "fullDescription": {"text": rule.says}}
        for rule in rules() if rule.code in used
    ]  # fmt: skip
    results = [
        {
            "ruleId": f.code,
            "level": "error" if f.level is Level.WRONG else "warning",
            "message": {"text": (f"cell {f.cell}: " if f.cell else "") + told(f)},
            "locations": [{"physicalLocation": {
                "artifactLocation": {"uri": path.replace("\\", "/")},
                "region": {"startLine": f.line, "startColumn": f.column},
            }}],
        }
        for path, some in found.items() for f in some
    ]  # fmt: skip
    driver = {"name": "kb doctor", "version": __version__, "rules": described}
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }


def summary(found: Found, files: int) -> str:
    """How much was found in how many files."""
    findings = [finding for some in found.values() for finding in some]
    count = {level: sum(finding.level is level for finding in findings) for level in Level}
    read = f"{files} file{'s' * (files != 1)} read"
    if not findings:
        return f"{read}, nothing found"
    parts = [f"{n} {level}" for level, n in count.items() if n]
    return f"{read}, {', '.join(parts)} in {sum(1 for some in found.values() if some)} of them"


def at_least(findings: Iterable[Finding], level: Level, ignore: tuple[str, ...]) -> list[Finding]:
    """Those that are as sure, and of no rule that is left out."""
    return [f for f in findings if f.code not in ignore and (f.level is Level.WRONG or level is Level.PERHAPS)]


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
