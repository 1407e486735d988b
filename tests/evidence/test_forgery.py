"""A result belongs to the very text that ran: no file that changes meanwhile gets one, or gives its own to another."""

import json

import pytest

from kb.content.snippet import digest, read_snippet
from kb.errors import KbError
from kb.evidence.records import is_of
from kb.execution import single
from kb.execution.interpreter import find_interpreter

MEAN, HARMONIC = "snippets/averages/mean_value.py", "snippets/averages/harmonic_formula.py"


def executed(kb, identity: str) -> str:
    """What `kb list --json` says of where an entry was executed."""
    return {hit["id"]: hit["executed"] for hit in json.loads(kb("list", "--json").stdout)}[identity]


def writing(kb, path: str, text: str, *, by: str = MEAN) -> str:
    """Let a snippet write that text to a file of the library while it runs; its own text."""
    own = kb.library / by
    write = f"# %% check\nopen({str(kb.library / path)!r}, 'w').write({text!r})"
    own.write_text(own.read_text().replace("# %% check", write))
    return own.read_text()


EVIL = '"""Doc."""\n\n# %% x\nprint("mean: 2.5")\n\n# %% check\nassert True, "evil"\n\n# Output:\n# mean: 2.5\n'


def test_a_snippet_that_rewrites_itself(kb):
    """What ran has the result; what it wrote has none, here or on record."""
    ran = writing(kb, MEAN, EVIL)
    done = kb("verify", "mean_value", "--record", "laptop")
    assert "1 passed" in done.stderr
    assert executed(kb, "mean_value") == "never"
    assert "not executed as it is now" in " ".join(kb("show", "mean_value").stdout.split())
    (kb.library / MEAN).write_text(ran)
    assert executed(kb, "mean_value") == "here"
    assert "(laptop)" in kb("show", "mean_value").stdout


@pytest.mark.parametrize("how", [(), ("--no-fork",)], ids=["fork", "plain"])
def test_a_snippet_that_rewrites_another_one(kb, how):
    """What waits to be run is run as it was read, or not at all: that is no result, and nothing of it runs."""
    trace = kb.work / "trace"
    writing(kb, MEAN, EVIL.replace("# %% check", f"open({str(trace)!r}, 'w')\n\n# %% check"), by=HARMONIC)
    done = kb("verify", "-j", "1", *how)
    assert "2 passed, 1 failed" in done.stderr
    assert f"{kb.library / MEAN}: failed: its file changed before it was run" in done.stdout
    assert not trace.exists()
    assert executed(kb, "mean_value") == "never"
    assert executed(kb, "harmonic_formula") == "here"


def test_update_overwrites_nothing_that_changed_meanwhile(kb):
    """What was written while it ran is left as it is."""
    writing(kb, MEAN, EVIL)
    path = kb.library / MEAN
    path.write_text("# mean: 3.5".join(path.read_text().rsplit("# mean: 2.5", 1)))
    done = kb("verify", "--update", "mean_value")
    assert done.returncode == 1
    assert "changed while it ran: left as it is" in done.stdout
    assert path.read_text() == EVIL


def test_a_person_runs_what_was_read(kb):
    """`kb run` judges a text, and runs that text or none."""
    snippet = read_snippet(kb.library / MEAN)
    snippet.path.write_text(EVIL)
    printed: list[bytes] = []
    with pytest.raises(KbError, match="changed before it was run"):
        single.run(
            snippet, find_interpreter(), timeout=60, keep=None, on_stdout=printed.append, on_stderr=printed.append
        )
    assert b"".join(printed) == b""


def test_one_text_in_two_entries_is_one_text(kb):
    """It runs once, whatever each of them requires."""
    for folder, suffix in (("entries", ".md"), ("snippets", ".py")):
        path = kb.library / folder / f"averages/mean_value{suffix}"
        path.with_name(f"other_mean{suffix}").write_text(path.read_text())
    assert "4 passed" in kb("verify").stderr
    assert executed(kb, "mean_value") == executed(kb, "other_mean") == "here"


def test_no_two_texts_can_share_a_digest():
    """Line ends do not count, all else does; a record may hold the first half of it, and no less."""
    assert digest("a\r\nb\rc\n") == digest("a\nb\nc\n")
    assert len({digest(text) for text in ("", "a", "a ", "a\n", "\ufeffa", "a\x00", "a\x0b", "a\u2028")}) == 8
    assert len(digest("")) == 32
    assert is_of(digest("a"), digest("a"))
    assert is_of(digest("a")[:16], digest("a"))
    assert not is_of(digest("a")[:15], digest("a"))
    assert not is_of("", digest("a"))
    assert not is_of("", "")
