"""Each ask is answered by its page: its telling words stand there, or a reader judged that other words there answer it."""

from __future__ import annotations

import csv
import math
from collections import Counter
from functools import cache
from pathlib import Path

from kb import libraries
from kb.content.entry import Entry, read_entry
from kb.lexicon import ABBREVIATIONS, FILLER, WEAK, synonyms
from kb.text import stem, terms, words

ROOT = Path(__file__).resolve().parents[2]
# id, ask, why it is fine though its words stand nowhere: `everyday` (the page says it in the field's terms), `elsewhere`
# (names of another tool), `symptom` (what one sees; the page names the cause), `spelling` (learners' English and other
# spellings), `now` (a sentence was written that answers it in words of its own).
JUDGED = Path(__file__).resolve().parents[1] / "data" / "asks.tsv"
WHY = {"everyday", "elsewhere", "symptom", "spelling", "now"}
RARE = 1.5  # inverse document frequency, from which on a word tells what is asked
MISSING = 0.5  # share of what the telling words weigh, from which on it must be judged


@cache
def entries() -> dict[str, tuple[Entry, frozenset[str]]]:
    """Each entry with the stems and words of its page and code, its asks left out."""
    found = {}
    for path in sorted((ROOT / "entries").glob("*/*.md")):
        entry, _ = read_entry(path)
        code = (ROOT / "snippets" / path.parent.name / f"{path.stem}.py").read_text(encoding="utf-8")
        old = " ".join(f"{name} {what}" for name, what in entry.formerly)
        told = (entry.title, entry.summary, entry.body, *entry.symbols, *entry.aliases, *entry.tags, *entry.errors, old)
        text = "\n".join([*told, code])
        found[path.stem] = entry, frozenset([*terms(text), *words(text)])
    return found


@cache
def meant() -> dict[str, frozenset[str]]:
    """Stems that may stand for one another."""
    groups = [*synonyms(), *ABBREVIATIONS.items()]
    found: dict[str, frozenset[str]] = {}
    for group in groups:
        stems = frozenset(terms(" ".join(group)))
        for one in stems:
            found[one] = found.get(one, frozenset()) | stems
    return found


def stands(word: str, page: frozenset[str]) -> bool:
    """Whether a page has a word, in another form, or one that stands for it."""
    short = stem(word)
    if {short, word} & page or meant().get(short, frozenset()) & page:
        return True
    return len(short) >= 4 and any(
        len(other) >= 4 and (short.startswith(other) or other.startswith(short) or short[:5] == other[:5])
        for other in page
    )


def unanswered() -> list[tuple[str, str]]:
    """Asks of which most of what tells them apart stands nowhere on their page, at least two words."""
    pages = entries()
    holding = Counter(stem for _, page in pages.values() for stem in page)
    for entry, _ in pages.values():
        holding.update({term for ask in entry.asks for term in terms(ask)})
    found = []
    for name, (entry, page) in pages.items():
        for ask in entry.asks:
            weights = {}
            for word in words(ask):
                weight = math.log(len(pages) / (1 + holding[stem(word)])) * (0.5 if stem(word) in WEAK else 1.0)
                if len(word) > 2 and word not in FILLER and word not in libraries.said() and weight >= RARE:
                    weights[word] = weight
            missing = [word for word in weights if not stands(word, page)]
            if len(missing) > 1 and sum(weights[word] for word in missing) >= MISSING * sum(weights.values()):
                found.append((name, ask))
    return found


def test_each_ask_is_answered_by_its_page():
    """Or was judged: nothing is judged that the page says by now, or that is asked no more."""
    with JUDGED.open(encoding="utf-8") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    assert {why for _, _, why in rows} <= WHY
    judged = {(name, ask) for name, ask, _ in rows}
    found = set(unanswered())
    assert not sorted(found - judged), "write what answers it, drop it, or judge it in tests/data/asks.tsv"
    assert not sorted(judged - found), "no longer to be judged: remove it from tests/data/asks.tsv"
