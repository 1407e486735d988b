"""One's own notes, as a person has them found: added, brought up to date, shown, edited, and never touched."""

from __future__ import annotations

import csv
import json
import os
from pathlib import Path

import nbformat
import pytest
from calls import Called, call

from kb.notes.sources import add
from kb.retrieval.finder import search

DATA = Path(__file__).resolve().parents[1] / "data" / "notes"
LEFT = "# Merging\n\nA left join keeps every row.\n\n```python\nimport pandas as pd\n\npd.merge(a, b)\n```\n\n## Keys\n\nWith zebra stripes: $x^2$, ![plot](img/a.png).\n"


@pytest.fixture
def notes(kb):
    """A folder of notes beside the user, added; and the command, in this process."""
    kb.env["KB_STATE"] = str(kb.work.parent / "state")
    write(kb, "merge.md", LEFT)
    write(kb, "sub/ideas.txt", "Encoding:\nokapi target encoding\n\nScaling:\nquagga robust scaling\n")
    assert ask(kb, "add", "notes").code == 0
    return kb


def ask(kb, *args: str) -> Called:
    """Call kb where the user is."""
    return call(*args, env=kb.env, work=kb.work)


def write(kb, name: str, text: str | bytes) -> Path:
    """Write a file of notes."""
    path = kb.work / "notes" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def ids(kb, *args: str) -> list[str]:
    """Ids of the hits of a search, best first."""
    return [hit["id"] for hit in json.loads(ask(kb, "search", "--json", *args).out)]


def test_a_phrase_brings_its_section_first(notes):
    """With the headings above it, its file and its line; marked as one's own, and never as executed."""
    hit = json.loads(ask(notes, "search", "--json", "with zebra stripes").out)[0]
    assert hit["id"] == "merge.md#keys"
    assert (hit["kind"], hit["title"], hit["layer"]) == ("note", "Merging › Keys", "notes")
    assert (hit["path"], hit["line"]) == (str(notes.work / "notes/merge.md"), 11)
    shown = ask(notes, "search", "with zebra stripes").out.splitlines()[0]
    assert shown == "merge.md#keys  Merging › Keys  note [yours]"


def test_an_entry_of_that_name_stays_first(notes):
    """Whatever notes say of it."""
    write(notes, "mean.md", "# Mean of numbers\n\nmean of numbers, mean_value\n")
    assert ids(notes, "mean of numbers")[:2] == ["mean_value", "mean.md#mean-of-numbers"]
    assert ids(notes, "mean_value")[0] == "mean_value"
    assert ids(notes, "mean of numbers", "--not-mine")[0] == "mean_value"


def test_filters(notes):
    """By kind, and by whose it is; a list has notes where they are asked for."""
    everything = ["merge.md#merging", "merge.md#keys", "sub/ideas.txt#encoding", "sub/ideas.txt#scaling"]
    for args in (["--kind", "note"], ["--mine"]):
        listed = json.loads(ask(notes, "list", "--json", *args).out)
        assert [hit["id"] for hit in listed] == everything
        assert ids(notes, "encoding", *args) == ["sub/ideas.txt#encoding"]
    assert ask(notes, "search", "--not-mine", "quagga robust scaling").code == 1
    assert "note" not in ask(notes, "list").out


def test_what_changes_is_found_at_once(notes):
    """Edited, added, moved, deleted; and no longer once it is forgotten."""
    path = write(notes, "merge.md", LEFT.replace("zebra", "gnu"))
    assert ids(notes, "with gnu stripes") == ["merge.md#keys"]
    assert ask(notes, "search", "with zebra stripes", "--mine").out.find("zebra") == -1
    path.rename(path.with_name("moved.md"))
    assert ids(notes, "with gnu stripes") == ["moved.md#keys"]
    path.with_name("moved.md").unlink()
    assert ask(notes, "search", "with gnu stripes").code == 1
    assert ask(notes, "forget", "notes").code == 0
    assert ask(notes, "search", "quagga robust scaling").code == 1
    assert ask(notes, "add").code == 1


def test_add_lists_and_says_what_it_leaves_out(notes, tmp_path):
    """Binary files, too long ones, links that lead out, what is no UTF-8: each with a reason; as JSON too, and in info."""
    write(notes, "binary.md", b"\0\1\2")
    write(notes, "long.md", b"x" * 5_000_001)
    write(notes, "latin.md", "# Caf\xe9\n\ngrosse Ma\xdfe\n".encode("latin-1"))
    write(notes, "broken.ipynb", "{")
    (tmp_path / "secret.md").write_text("okapi secret\n")
    (notes.work / "notes/out.md").symlink_to(tmp_path / "secret.md")
    (notes.work / "notes/away").symlink_to(tmp_path)
    (notes.work / "notes/round").symlink_to(".")
    os.mkfifo(notes.work / "notes/pipe.md")
    done = ask(notes, "add", "notes")
    assert done.code == 0
    for name, why in {
        "binary.md": "binary", "long.md": "more than 5,000,000 bytes", "latin.md:": "is not UTF-8 from line 1",
        "broken.ipynb": "no JSON", "out.md": "leads out", "pipe.md": "is a pipe",
    }.items():  # fmt: skip
        assert any(name in line and why in line for line in done.err.splitlines()), (name, done.err)
    assert ids(notes, "grosse")[0].startswith("latin.md#caf")
    assert ask(notes, "search", "okapi secret", "--mine").out.find("secret") == -1
    (read,) = json.loads(ask(notes, "add", "--json").out)
    assert (read["path"], read["files"], read["sections"]) == (str(notes.work / "notes"), 3, 5)
    info = json.loads(ask(notes, "info", "--json").out)
    assert info["notes"] == {"files": 3, "sections": 5}
    assert len(info["notes not read"]) == 6


def test_what_git_ignores_is_left_out(notes):
    """By the `.gitignore` of the folder, of those in it and of the repository above; also what begins with a dot, virtual
    environments and node_modules. Who adds an ignored folder means it.
    """
    (notes.work / ".git").mkdir()
    (notes.work / ".gitignore").write_text("private/\n*.tmp.md\n")
    write(notes, ".gitignore", "build/\n/draft.md\n")
    write(notes, "sub/.gitignore", "!keep.tmp.md\nideas.txt\n")
    for name in ("private/a.md", "a.tmp.md", "build/b.md", "draft.md", "sub/draft.md", "sub/keep.tmp.md", ".hidden/c.md",
                 "env/lib/d.md", "node_modules/e.md"):  # fmt: skip
        write(notes, name, "okapi\n")
    write(notes, "env/pyvenv.cfg", "")
    assert set(ids(notes, "okapi", "--mine")) == {"sub/draft.md#draft", "sub/keep.tmp.md#keep-tmp"}
    write(notes, "sub/.gitignore", "")  # a change of the rules is a change
    assert set(ids(notes, "okapi", "--mine")) == {"sub/draft.md#draft", "sub/ideas.txt#encoding"}
    assert ask(notes, "add", "notes/private").code == 0  # within what was added: read as a part of it
    ask(notes, "forget", "notes")
    assert ask(notes, "add", "notes/private").code == 0
    assert ids(notes, "okapi") == ["a.md#a"]


@pytest.mark.parametrize(
    "args", [["add", "nowhere"], ["add", ""], ["add", "/"], ["add", "x.png"], ["forget", "elsewhere"]]
)
def test_what_cannot_be_added_or_forgotten_is_said(notes, args):
    """And nothing is changed by it."""
    (notes.work / "x.png").write_bytes(b"")
    before = ask(notes, "add").out
    assert ask(notes, *args).code in (1, 2)
    assert ask(notes, "add").out == before


def test_show_draws_a_section(notes):
    """Formulas laid out, pictures named by their path, code as it stands; by heading, by title, by file, in short."""
    page = ask(notes, "show", "merge.md#keys").out
    for part in ("Merging › Keys  note", f"{notes.work}/notes/merge.md:11", "x²", "picture img/a.png: plot"):
        assert part in page
    assert ask(notes, "show", "merge#Keys").out == page
    assert ask(notes, "show", str(notes.work / "notes/merge.md#keys")).out == page
    assert "pd.merge(a, b)" in ask(notes, "merge.md").out
    assert "okapi target encoding" in ask(notes, "show", "ideas").out
    code = ask(notes, "show", "merge.md#merging", "--code")
    assert code.out == "import pandas as pd\n\npd.merge(a, b)\n"
    assert "\x1b[34mimport" in ask(notes, "show", "merge.md#merging", "--color", "always").out
    missing = ask(notes, "show", "merge.md#nothing")
    assert (missing.code, "there are merge.md#merging, merge.md#keys" in missing.err) == (1, True)


def test_a_note_in_json_has_what_an_entry_has(notes):
    """And where it stands, and what is wrong with it today."""
    shown = json.loads(ask(notes, "show", "merge.md#merging", "--json").out)
    assert (shown["kind"], shown["line"], shown["findings"]) == ("note", 1, [])
    assert shown["code"].startswith("import pandas")
    assert shown["body"].startswith("A left join")


def test_what_is_no_longer_true_is_said_beside_its_line(notes):
    """As kb doctor finds it, with what is imported earlier in the file, and what to read; the note stays as it is."""
    text = "# Setup\n\n```python\nfrom sklearn.preprocessing import OneHotEncoder\n```\n\n# Use\n\nWords.\n\n```python\nX = 1\nOneHotEncoder(sparse=False)\n```\n"
    path = write(notes, "old.md", text)
    lines = ask(notes, "show", "old.md#use").out.splitlines()
    at = lines.index("OneHotEncoder(sparse=False)")
    assert "sparse of sklearn.preprocessing.OneHotEncoder" in " ".join(lines[at + 1 :])
    assert lines[at + 1].startswith("  ^ ")
    (found,) = json.loads(ask(notes, "show", "old.md#use", "--json").out)["findings"]
    assert (found["line"], "sparse" in found["message"]) == (5, True)
    assert len(json.loads(ask(notes, "show", "old.md", "--json").out)["findings"]) == 1
    assert path.read_text() == text


def test_a_heading_above_others_alone_shows_them(notes):
    """Where nothing stands between it and the next one, it is no hit of its own."""
    write(notes, "deep.md", "# Top\n\n## One\n\nokapi one\n\n## Two\n\nokapi two\n\n# Next\n\nokapi next\n")
    assert "deep.md#top" not in ids(notes, "okapi", "--mine")
    page = ask(notes, "show", "deep.md#top").out
    assert "okapi one" in page
    assert "okapi two" in page
    assert "okapi next" not in page


def test_edit_opens_the_line(notes):
    """As the editor has it; nothing is copied."""
    for editor, args in (("vi", "+11 {}"), ("code", "--goto {}:11"), ("hx", "{}:11"), ("xdg-open", "{}")):
        program = notes.work.parent / "bin" / editor
        program.parent.mkdir(exist_ok=True)
        program.write_text(f'#!/bin/sh\necho "$@" > {notes.work}/said\n')
        program.chmod(0o755)
        notes.env["EDITOR"] = str(program)
        assert ask(notes, "edit", "merge.md#keys").code == 0
        assert (notes.work / "said").read_text().strip() == args.format(notes.work / "notes/merge.md")
    assert not Path(notes.env["KB_HOME"]).exists()


def test_an_entry_begins_with_a_note(notes):
    """Its text and its code, with what is left to do; the note stays as it is."""
    assert ask(notes, "new", "--from", "merge.md#merging").code == 0
    home = Path(notes.env["KB_HOME"])
    assert "A left join keeps every row." in (home / "entries/notes/merging.md").read_text()
    script = (home / "snippets/notes/merging.py").read_text()
    assert "# %% merging\nimport pandas as pd\n\npd.merge(a, b)\n\n# %% check\n" in script
    assert (notes.work / "notes/merge.md").read_text() == LEFT
    assert ask(notes, "new", "--from", "mean_value").code == 2
    assert ask(notes, "new").code == 2


def test_a_file_of_the_personal_library_without_front_matter_is_a_note(kb):
    """Wherever in it; it hides no entry, is not checked, and is not said to be broken."""
    home = Path(kb.env["KB_HOME"])
    for name in ("entries/averages/mean_value.md", "entries/plain.md", "entries/a/b/c.md"):
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(f"okapi in {Path(name).stem}\n")
    assert set(ids(kb, "okapi")) == {"averages/mean_value.md#mean-value", "plain.md#plain", "a/b/c.md#c"}
    shown = ask(kb, "show", "mean_value")
    assert shown.out.startswith("Mean of numbers")
    assert shown.err == ""
    assert "okapi" not in ask(kb, "check", "--offline").out
    assert json.loads(ask(kb, "info", "--json").out)["broken"] == []


def test_a_personal_entry_is_checked_in_two_levels(kb):
    """What keeps it from working; with --strict also what the shipped library asks for."""
    path = Path(kb.env["KB_HOME"]) / "entries/mine/okapi.md"
    path.parent.mkdir(parents=True)
    text = (
        "---\ntitle: Okapi\nkind: recipe\nsummary: no full stop\ntags: [unheard]\n---\n\n# One\n\n```\ncode\n```\n"
        + "line\n" * 60
    )
    path.write_text(text)
    lenient, strict = ask(kb, "check", "--offline", "okapi"), ask(kb, "check", "--offline", "--strict", "okapi")
    assert (lenient.code, lenient.out) == (0, "")
    assert "kb check --strict" in lenient.err
    assert strict.code == 1
    for problem in ("fenced code", "at most 60", "unknown tag", "full stop", "level 1", "field 'snippet' is missing"):
        assert problem in strict.out
    assert "broken" not in ask(kb, "search", "okapi").err
    path.write_text(text.replace("kind: recipe", "kind: nonsense"))
    assert "unknown kind" in ask(kb, "check", "--offline", "okapi").out


def test_a_copy_that_was_not_changed_goes_again(kb):
    """Of a shipped entry that was opened and closed; one that was changed stays, and is named in show and info."""
    kb.env["EDITOR"] = "true"
    assert ask(kb, "edit", "mean_value").code == 0
    assert not Path(kb.env["KB_HOME"]).exists()
    assert ask(kb, "edit", "--snippet", "mean_value").code == 0
    assert not Path(kb.env["KB_HOME"]).exists()
    kb.env["EDITOR"] = "sed -i s/Mean/My/"
    assert ask(kb, "edit", "mean_value").code == 0
    assert "in place of the shipped entry" in ask(kb, "show", "mean_value").out
    assert json.loads(ask(kb, "info", "--json").out)["in place of shipped"] == ["mean_value"]
    kb.env["EDITOR"] = "true"
    assert ask(kb, "edit", "mean_value").code == 0
    assert (Path(kb.env["KB_HOME"]) / "entries/averages/mean_value.md").exists()


def test_nothing_in_notes_is_written_or_executed(notes):
    """Not by any command that reads: scripts, notebooks and cells leave no trace, and the folder is as it was."""
    trap = f"# %%\nopen({str(notes.work / 'ran')!r}, 'w')\n"
    write(notes, "okapi.py", trap)
    cell = nbformat.v4.new_code_cell(trap)
    write(
        notes,
        "okapi.ipynb",
        nbformat.writes(nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell("# Okapi"), cell])),
    )
    before = {path: path.stat() for path in sorted((notes.work / "notes").rglob("*"))}
    for args in (["search", "okapi"], ["show", "okapi.py"], ["show", "okapi.ipynb#okapi"], ["list", "--mine"], ["info"], ["add"],
                 ["check", "--offline"], ["run", "okapi.py"], ["verify", "okapi.ipynb#okapi"]):  # fmt: skip
        ask(notes, *args)
    assert not (notes.work / "ran").exists()
    after = {path: path.stat() for path in sorted((notes.work / "notes").rglob("*"))}
    assert {p: (s.st_mtime_ns, s.st_size) for p, s in before.items()} == {
        p: (s.st_mtime_ns, s.st_size) for p, s in after.items()
    }


def test_control_characters_of_notes_do_not_reach_the_terminal(notes):
    """In text, headings, code, names of files; with colours too."""
    write(notes, "evil.md", "# Evil\x1b[31m\n\nokapi \x1b]0;x\x07 \u202e\n\n```python\nx = '\x1b[2J'\n```\n")
    cells = [nbformat.v4.new_markdown_cell("# N\n\nokapi \x1b[2J"), nbformat.v4.new_code_cell("x = '\x1b'")]
    write(notes, "evil.ipynb", nbformat.writes(nbformat.v4.new_notebook(cells=cells)))
    for args in (
        ["search", "okapi"],
        ["show", "evil.md"],
        ["show", "evil.ipynb"],
        ["show", "evil.md", "--code"],
        ["list", "--mine"],
    ):
        for color in ([], ["--color", "always"]):
            told = ask(notes, *args, *color)
            for bad in ("\x1b]", "\x1b[2J", "\x1b[31m", "\u202e", "\x07"):
                assert bad not in told.out + told.err


def test_a_notebook_is_read_without_its_outputs(notes):
    """Markdown cells open sections and code follows; of outputs the messages of errors; the line is one of the file."""
    failed = nbformat.v4.new_output("error", ename="ValueError", evalue="okapi has NaN", traceback=["\x1b[31m"])
    printed = nbformat.v4.new_output("stream", text="gnu printed")
    cells = [
        nbformat.v4.new_code_cell("import numpy as np"), nbformat.v4.new_markdown_cell("## Fit\n\nzebra text"),
        nbformat.v4.new_code_cell("model.fit(X)", outputs=[printed, failed]), nbformat.v4.new_markdown_cell("Then we look."),
    ]  # fmt: skip
    path = write(notes, "try.ipynb", nbformat.writes(nbformat.v4.new_notebook(cells=cells)))
    hit = json.loads(ask(notes, "search", "--json", "okapi has NaN").out)[0]
    assert hit["id"] == "try.ipynb#fit"
    assert "## Fit" in path.read_text().splitlines()[hit["line"] - 1]
    assert "gnu" not in ask(notes, "show", "try.ipynb").out
    assert ids(notes, "then we look", "--mine")[0] == "try.ipynb#then-we-look"


def test_two_folders_with_a_file_of_one_name(notes):
    """Both are found, and their ids tell them apart."""
    other = notes.work / "other"
    other.mkdir()
    (other / "merge.md").write_text("okapi merge\n")
    assert ask(notes, "add", "other").code == 0
    assert ids(notes, "okapi merge")[0] == "other/merge.md#merge"
    assert "okapi merge" in ask(notes, "show", "other/merge.md#merge").out
    several = ask(notes, "show", "merge.md")
    assert "A left join" in several.out


def test_without_a_place_for_the_index_notes_are_found_all_the_same(notes):
    """From memory; and what is damaged is made anew."""
    for path in Path(notes.env["KB_CACHE"]).glob("notes-*.db"):
        path.write_bytes(path.read_bytes()[:5000] + b"x" * 5000)
    assert ids(notes, "with zebra stripes") == ["merge.md#keys"]
    for path in Path(notes.env["KB_CACHE"]).glob("notes-*.db"):
        path.unlink()
        path.mkdir()
    done = ask(notes, "search", "with zebra stripes")
    assert done.out.startswith("merge.md#keys")
    assert "cannot be kept on disk" in done.err


def test_words_of_notes_are_no_misspellings(notes):
    """What only notes know is not read as something else."""
    write(notes, "m.md", "# Meen\n\nthe meen of numberz\n")
    done = ask(notes, "search", "the meen of numberz")
    assert done.out.startswith("m.md#meen")


@pytest.fixture
def kept(monkeypatch, tmp_path_factory, tmp_path):
    """The notes of `tests/data/notes`, added, beside the whole shipped library."""
    monkeypatch.delenv("KB_LIBRARY", raising=False)
    monkeypatch.setenv("KB_HOME", str(tmp_path / "nothing"))
    monkeypatch.setenv("KB_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("KB_CACHE", str(tmp_path_factory.getbasetemp() / "shipped-index"))
    monkeypatch.chdir(tmp_path)
    add((str(DATA / "kept"),))


def test_questions_lose_nothing_by_notes(kept, monkeypatch, tmp_path):
    """What comes first without notes comes first with them, and the entries keep their order."""
    with (DATA.parent / "queries.tsv").open(encoding="utf-8") as file:
        questions = [row["query"] for row in csv.DictReader(file, delimiter="\t")][::6]
    assert len(questions) > 15
    beside = {question: [hit.id for hit in search(question)] for question in questions}
    monkeypatch.setenv("KB_STATE", str(tmp_path / "other"))
    for question, found in beside.items():
        alone = [hit.id for hit in search(question)]
        entries = [id_ for id_ in found if "#" not in id_]
        assert entries == alone[: len(entries)]
        assert found[:1] == alone[:1]


def test_phrases_of_real_notes_lead_to_their_section(kept):
    """Of 50 phrases out of public notes (`tests/data/notes/phrases.tsv`, the text around them our own), beside the whole
    shipped library, at least 45 bring their section among the first three.
    """
    with (DATA / "phrases.tsv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    assert len(rows) == 50
    missed = [row for row in rows if row["section"] not in [hit.id for hit in search(row["phrase"], limit=3)]]
    assert len(missed) <= 5, missed
