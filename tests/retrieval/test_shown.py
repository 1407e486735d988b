"""An `errors:` line of an entry is a message that somebody sees: its snippet shows or raises it, or a library can raise it.

A line is shown where its words stand in the snippet or in what that prints, where what it says is missing does, or is
an old name of the entry; and known where it was made from a template that was collected of some version of a library.
What is neither is written in C, or put together when it is raised: `python benchmarks/raised.py` runs the snippets of such
lines, and writes those that were raised into `tests/data/raised.tsv`; or it is of a version that was not collected: the
entry then quotes it in its text. The share of lines for which nothing of it holds may only become smaller.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from pathlib import Path

from kb.content.entry import Entry, read_entry
from kb.retrieval.likeness import Message, message_of
from kb.retrieval.templates import LETTERS, letters
from kb.versions.messages import Template, read_messages

ROOT = Path(__file__).resolve().parents[2]
RAISED = ROOT / "tests" / "data" / "raised.tsv"
UNSHOWN = 0.01  # share reached so far: lower it when it falls, never raise it
TOLD_APART = r"\"[^\"]*\"|'[^']*'|`[^`]*`|<[^<>]*>|\{[^{}]*\}|\[[^\[\]]*\]|\([\d, ]*\)|-?\d[\d.,e+-]*"


def plain(text: str) -> str:
    """Words with single spaces, without quotes and the signs of comments."""
    return re.sub(r"[\s'\"`\\#]+", " ", text)


def longest(message: Message) -> str:
    """The beginning of the longest run of words between values; the end of a message differs between versions."""
    runs = [plain(run).strip(" .,:;()[]") for run in re.split(TOLD_APART, message.text)]
    words = max(runs, key=lambda run: len(re.findall("[A-Za-z]", run))).split()
    return " ".join(words[: max(3, len(words) * 2 // 3)])


class Templates:
    """The collected templates, by their longest words."""

    def __init__(self) -> None:
        self.by_word: dict[str, list[Template]] = defaultdict(list)
        for template in read_messages()[1]:
            for word in sorted(set(re.findall(r"[a-z]{4,}", template.text.lower())), key=len)[-3:]:
                self.by_word[word].append(template)

    def has(self, message: Message) -> bool:
        """Whether a message was made from one of them."""
        words = sorted(set(re.findall(r"[a-z]{4,}", message.text.lower())), key=lambda word: len(self.by_word[word]))
        return any(letters(t.text, message.text) >= LETTERS for word in words for t in self.by_word[word])


def is_shown(message: Message, entry: Entry, code: str) -> bool:
    """Whether the snippet or the text of the entry has it."""
    names = [code, *(old for old, _ in entry.formerly)]
    if message.missing and any(message.missing.name in text for text in names):
        return True
    told = longest(message)
    if len(told) < 6:
        return message.type in code
    return told in code or told in plain(entry.body)


def unshown() -> tuple[int, list[tuple[str, str]]]:
    """How many lines there are, and (entry, line) of each that nobody is known to see but for those that ran."""
    templates = Templates()
    lines, found = 0, []
    for path in sorted(ROOT.glob("entries/*/*.md")):
        entry, _ = read_entry(path)
        snippet = ROOT / "snippets" / path.parent.name / f"{path.stem}.py"
        code = plain(snippet.read_text("utf-8")) if entry.errors and snippet.exists() else ""
        for text in entry.errors:
            lines += 1
            message = message_of(text)
            if not is_shown(message, entry, code) and not templates.has(message):
                found.append((entry.id, " ".join(text.split())))
    return lines, found


def test_every_message_of_an_entry_is_one_that_somebody_sees():
    """But for a share that only falls; the lines of it are named."""
    with RAISED.open(encoding="utf-8") as file:
        raised = {(row["entry"], row["line"]) for row in csv.DictReader(file, delimiter="\t")}
    lines, left = unshown()
    left = [pair for pair in left if pair not in raised]
    assert lines > 1_000
    assert len(left) / lines <= UNSHOWN, f"{len(left)} of {lines}\n" + "\n".join(map(": ".join, left))
