"""`kb export html`: one page that holds the library, asks for nothing, and fits where a file of 4 MB does."""

import base64
import bz2
import hashlib
import json
import re
import shutil
import subprocess
import zlib
from pathlib import Path
from random import Random

import pytest

from kb.export.html import ASSETS, MOST, filled
from kb.export.searchable import javascript


def unpacked(page: str, name: str) -> bytes:
    """The data of a script of the page."""
    found = re.search(rf'<script type="text/plain" id="{name}" data-bytes="(\d+)">([^<]*)</script>', page)
    return zlib.decompress(stored(found[2], 0, int(found[1])))


def stored(text: str, start: int, length: int) -> bytes:
    """So many bytes of the text of a script, from a place on: five digits are four of them."""
    return base64.b85decode(text[start : start + -(-length // 4) * 5].replace(",", "<"))[:length]


def library(page: str) -> tuple[dict, dict[str, list]]:
    """The facts of the page, and of each entry by its id the row that is searched and the text."""
    told, *rows = unpacked(page, "library-data").decode().split("\0")
    facts = json.loads(told)
    packed = re.search(r'<script type="text/plain" id="pages">([^<]*)</script>', page)[1]
    texts = []
    for start, length, n in facts["pages"]:
        together = bz2.decompress(stored(packed, start, length)).decode().split("\0")
        assert len(together) == n
        texts += together
    return facts, {row[0]: [row, text] for row, text in zip(map(json.loads, rows), texts, strict=True)}


@pytest.fixture
def page(kb) -> str:
    """The page of the library of three entries."""
    done = kb("export", "html", "kb.html")
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    return (kb.work / "kb.html").read_text(encoding="utf-8")


def test_it_holds_every_entry(page):
    """Found by id, and with its text, its code and its links."""
    facts, rows = library(page)
    assert sorted(rows) == ["error_division", "harmonic_formula", "mean_value"]
    assert "<math" in rows["harmonic_formula"][-1]
    assert 'href="#' in rows["mean_value"][-1] + rows["harmonic_formula"][-1]
    assert all('<pre class="code">' in row[-1] for row in rows.values())
    assert len(unpacked(page, "index-data")) > facts["postings"]


def test_its_policy_lets_nothing_out_and_only_its_own_script_run(page):
    """The browser runs what has these hashes, draws pictures from memory, and loads nothing."""
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)[1]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    assert rules["img-src"] == "blob:"
    for name, element in (("script-src", r"<script>(.*?)</script>"), ("style-src", r"<style>(.*?)</style>")):
        (text,) = re.findall(element, page, re.DOTALL)
        assert rules[name] == f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
    shell = re.sub(r'<script type="text/plain".*?</script>', "", page, flags=re.DOTALL)
    assert not re.findall(
        r"(?:https?:)?//[a-z]+\.|url\(|@import|XMLHttpRequest|fetch\(|WebSocket|sendBeacon|eval\(", shell
    )


def test_what_an_entry_says_cannot_leave_its_place(kb):
    """Not the script that holds it, and not the page."""
    text = "</script><script>alert(1)</script><!--"
    entry = (kb.library / "entries/averages/mean_value.md").read_text()
    kb.write("entries/averages/mean_value.md", entry.replace("summary: ", f"summary: '{text}' #", 1) + f"\n{text}\n")
    assert kb("export", "html", "kb.html").returncode == 0
    page = (kb.work / "kb.html").read_text(encoding="utf-8")
    assert "alert(1)" not in page
    assert page.count("<script") == page.count("</script>") == 6
    _, rows = library(page)
    assert "&lt;/script&gt;" in rows["mean_value"][-1]
    assert "<script" not in rows["mean_value"][-1]


def test_it_is_written_over_a_page_of_kb_alone(kb):
    """Another file of that name stays as it is."""
    assert kb("export", "html", "kb.html").returncode == 0
    assert kb("export", "html", "kb.html").returncode == 0
    (kb.work / "notes.html").write_text("mine")
    done = kb("export", "html", "notes.html")
    assert done.returncode == 1
    assert "not written by kb" in done.stderr
    assert (kb.work / "notes.html").read_text() == "mine"
    assert kb("export", "html", "nowhere/kb.html").returncode == 1
    assert kb("export", "html", "kb.html", "--target", "nothing").returncode == 2


def test_what_a_version_lacks_is_marked(kb):
    """With `--target`, in the list and on the page."""
    entry = (kb.library / "entries/averages/mean_value.md").read_text()
    symbols = "symbols: [sklearn.metrics.root_mean_squared_error]"
    kb.write(
        "entries/averages/mean_value.md",
        re.sub(r"(?m)^symbols:.*$|^tags:", lambda m: f"{symbols}\ntags:" if m[0] == "tags:" else "", entry),
    )
    assert kb("export", "html", "kb.html", "--target", "scikit-learn==1.2.2").returncode == 0
    facts, rows = library((kb.work / "kb.html").read_text(encoding="utf-8"))
    assert facts["lacks"] == {"mean_value": 1}
    assert "lacks: sklearn.metrics.root_mean_squared_error" in rows["mean_value"][-1]


def test_a_template_is_filled_once():
    """What is put in is not looked at again."""
    assert filled("{a} {b} {c}", a="{b}", b="x") == "{b} x {c}"


def test_patterns_are_those_of_a_browser():
    """Names of groups, letters beyond ASCII, and no escape that is none there."""
    assert javascript(r"(?P<a>\w+)\.(?:[\w\"'-]|\#)") == r"""(?<a>[\p{L}\p{N}_]+)\.(?:[\p{L}\p{N}_"'-]|#)"""


def test_the_scripts_are_javascript():
    """Where there is node, it reads them."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("there is no node to read the scripts")
    for path in Path(str(ASSETS)).glob("*.js"):
        done = subprocess.run([node, "--check", str(path)], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr


def test_the_script_unpacks_what_was_packed(tmp_path):
    """Nothing, one byte, runs of all lengths, all bytes, what cannot be packed, more than a block of text."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("there is no node to run the script")
    random = bytes(Random(0).randrange(256) for _ in range(20_000))
    runs = b"".join(bytes([n % 7]) * n for n in range(300))
    text = (ASSETS / "page.js").read_bytes() * 100
    cases = [b"", b"a", b"aaaa", b"aaaab", runs, bytes(range(256)) * 9, random, text]
    for i, case in enumerate(cases):
        (tmp_path / f"{i}.bz2").write_bytes(bz2.compress(case))
    told = """const fs = require("fs"), unpack = eval(fs.readFileSync(process.argv[1], "utf8") + "; bunzipped");
        for (const name of process.argv.slice(2)) fs.writeFileSync(name + ".out", unpack(fs.readFileSync(name)));"""
    names = [str(tmp_path / f"{i}.bz2") for i in range(len(cases))]
    subprocess.run([node, "-e", told, str(ASSETS / "bunzip.js"), *names], check=True)
    assert [Path(f"{name}.out").read_bytes() == case for name, case in zip(names, cases, strict=True)] == [True] * 8


@pytest.mark.usefixtures("shipped_library")
def test_the_shipped_library_fits():
    """All of it with its pictures, in 4 MB: what is searched goes before the largest pictures, which half of them are."""
    from kb.export.html import page as made

    whole = made()
    assert whole.entries >= 1000
    assert len(whole.text.encode()) <= MOST
    assert len(whole.left_out) <= 60, "many pictures do not fit any more: make them smaller (kb/inside/drawing.py)"
