"""The outcomes of a verification in forms that other programs read: JSON and JUnit XML."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kb.errors import KbError
from kb.execution.judging import Outcome
from kb.execution.outcomes import Status
from kb.files import write
from kb.text import printable


def as_json(outcomes: Iterable[Outcome]) -> list[dict[str, object]]:
    """An object for each outcome; `day` is when it ran, `ran_now` false for a result that was known."""
    return [
        {
            "id": outcome.id,
            "status": outcome.status,
            "reason": outcome.reason,
            "seconds": round(outcome.seconds, 3),
            "day": outcome.day,
            "ran_now": not outcome.is_known,
            "python": outcome.where.python if outcome.where else None,
            "platform": outcome.where.platform if outcome.where else None,
            "used": dict(outcome.used),
        }
        for outcome in outcomes
    ]


def write_junit(path: Path, outcomes: list[Outcome]) -> None:
    """Write the outcomes as a JUnit test suite, a test case each; raises `KbError` where the file cannot be written."""
    from xml.etree import ElementTree as xml

    bad = [o for o in outcomes if o.status in (Status.FAILED, Status.TIMEOUT, Status.REFUSED)]
    suite = xml.Element(
        "testsuite", name="kb verify", tests=str(len(outcomes)), failures=str(len(bad)), errors="0",
        skipped=str(sum(o.status == Status.SKIPPED for o in outcomes)), time=f"{sum(o.seconds for o in outcomes):.3f}",
    )  # fmt: skip
    for outcome in outcomes:
        case = xml.SubElement(suite, "testcase", classname="kb", name=outcome.id, time=f"{outcome.seconds:.3f}")
        if outcome.status == Status.SKIPPED:
            xml.SubElement(case, "skipped", message=printable(outcome.reason))
        elif not outcome.passed:
            failure = xml.SubElement(case, "failure", type=outcome.status, message=printable(outcome.reason))
            failure.text = printable(outcome.stderr)
    try:
        write(str(path), xml.tostring(suite, encoding="utf-8", xml_declaration=True))
    except OSError as error:
        raise KbError(f"cannot be written: {error.strerror}", path=path) from error
