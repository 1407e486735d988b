"""What is not of its form is left out of the index, of installers, shells and imports, in every layer, and reported."""

import json
import shutil
from pathlib import Path

import pytest

from kb.content.entry import parse_entry
from kb.forms import is_name, is_requirement, is_symbol

LIBRARY = Path(__file__).parent / "library"
NO_NAMES = [
    "", "-", "--junit=x", "-x", ";touch${IFS}x;", "a b", "a\tb", "a\nb", "$(x)", "`x`", "a'b", 'a"b', "a/b", "..", ".a", "a.b",
    "ä", "а", "a\u202eb", "x" * 101, "a\x1b[2Jb", "*", "~", "a|b", "a&b", "#a", "a=b", "%s", "\ud800",
]  # fmt: skip
NO_REQUIREMENTS = [
    *(name for name in NO_NAMES if name != "a.b"), "--index-url=http://x", "--pre", "-e", "-e.", "-rx.txt", "a==1", "a>=1",
    "a[b]", "a @ http://x/y.whl", "git+https://x/y", "./a", "a;python_version>'3'", "file:///x", "_a", "a_", ".", "a-", "a.",
]  # fmt: skip
NO_SYMBOLS = [
    *(name for name in NO_NAMES if name != "a.b"), "a..b", ".a", "a.", "a.1", "a-b", "a.b()", "os;x", "a b.c", f"a.{'b' * 101}",
    ".".join(["a"] * 151),
]  # fmt: skip


def test_the_forms():
    """As the field has them: PEP 508 for packages, identifiers with dots for symbols."""
    for form, good, bad in (
        (is_name, ["kfold", "grid_search", "colab-2026-08", "5_fold", "_x", "K-Fold", "x" * 100], NO_NAMES),
        (
            is_requirement,
            ["scikit-learn", "ruamel.yaml", "category_encoders", "PyWavelets", "a", "2to3"],
            NO_REQUIREMENTS,
        ),
        (is_symbol, ["pandas", "sklearn.svm.SVC.fit", "numpy.__version__", "a._b"], NO_SYMBOLS),
    ):
        assert [text for text in good if not form(text)] == []
        assert [text for text in bad if form(text)] == []


@pytest.mark.parametrize(
    ("field", "good", "bad"),
    [
        ("symbols", "statistics.mean", NO_SYMBOLS),
        ("tags", "statistics", NO_NAMES),
        ("requires", "scikit-image", NO_REQUIREMENTS),
        ("see_also", "harmonic_formula", NO_NAMES),
        ("own_data", "binary", NO_NAMES),
    ],
)
def test_a_value_that_is_not_of_its_form_is_left_out(field, good, bad):
    """The entry is kept, and so are the others of the list; the problem has the line of the value."""
    text = (LIBRARY / "entries/averages/mean_value.md").read_text()
    head = [line for line in text.split("---")[1].splitlines() if line and not line.startswith(field)]
    for value in bad:
        if "\ud800" in value:  # no file can hold it
            continue
        front = [*head, f"{field}:", f"  - {json.dumps(good)}", f"  - {json.dumps(value)}"]
        entry, problems = parse_entry("---\n" + "\n".join(front) + "\n---\nText.\n", Path("averages/mean_value.md"))
        assert getattr(entry, field) == (good,)
        assert any(p.line == len(front) + 1 and p.message.startswith(f"{field}: ") for p in problems), value
        assert entry.title == "Mean of numbers"


@pytest.mark.parametrize("layer", ["project", "personal", "shipped"])
def test_in_every_layer(kb, layer):
    """Neither files nor values are found; check and index fail with each of them, info lists them."""
    root = {"project": kb.work / ".kb", "personal": Path(kb.env["KB_HOME"]), "shipped": kb.library}[layer]
    folder = root / "entries/averages"
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(LIBRARY / "entries/averages/mean_value.md", folder)
    (root / "entries/a b").mkdir()
    names = ["--junit=x", ";touch${IFS}x;", "a b", "ä"]
    for name in names:
        shutil.copy(folder / "mean_value.md", folder / f"{name}.md")
    entry = folder / "mean_value.md"
    entry.write_text(entry.read_text().replace("tags: [", 'requires: ["--index-url=http://x"]\ntags: ["$(x)", '))
    listed = json.loads(kb("list", "--json").stdout)
    assert {hit["id"] for hit in listed} == {"mean_value", "harmonic_formula", "error_division"}
    assert [hit["tags"] for hit in listed if hit["id"] == "mean_value"] == [["statistics"]]
    for done in (kb("check", "--offline"), kb("index", "--rebuild")):
        assert done.returncode == 1
        for name in [*(f"averages/{name}.md" for name in names), "entries/a b", "requires: '--index", "tags: '$(x)'"]:
            assert name in done.stdout + done.stderr
    assert len(json.loads(kb("info", "--json").stdout)["broken"]) == len(names) + 3
