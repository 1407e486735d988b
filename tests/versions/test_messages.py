"""The messages that libraries can raise: read from source with ast, kept in a pack, true of what is installed."""

from __future__ import annotations

import random
import re
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

import pytest

from kb.errors import KbError
from kb.versions.collect.raising import is_telling, read_library
from kb.versions.messages import HOLE, PATH, Template, read_messages, write_messages

CODE = """
import warnings
HELP = "See the user guide for more."

def public(x, kind):
    if x is None:
        raise ValueError("The value of x is not given at all.")
    elif not kind:
        raise TypeError(f"The kind of {x!r} is not known: {kind}.")
    else:
        msg = "The value %s of x has to be below %d."
        if x > 3:
            raise mod.OwnError(msg % (x, 3))
    try:
        pass
    except (KeyError, IndexError):
        raise ValueError("Some {braces} and {} in the text".format(1) + " " + HELP)
    raise ValueError(unknown)

class Thing:
    def __init__(self):
        self._check()

    def _check(self):
        def inner():
            warnings.warn("The thing will go away in the next release.", FutureWarning)
        if len(self) == 0:
            warnings.warn("The thing that was given is empty", stacklevel=2)
        raise NotImplementedError("this one is for those who write a subclass")
"""


@pytest.fixture(scope="module")
def pack() -> tuple[dict[str, tuple[str, ...]], list[Template]]:
    """What is shipped."""
    return read_messages()


def test_messages_are_read_with_ast(tmp_path):
    """f-strings, `%`, `.format`, concatenation, variables; raise and warn; the test before each; nothing is run."""
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "__init__.py").write_text(CODE)
    (tmp_path / "lib" / "broken.py").write_text("def (")
    found = {(r.type, r.template, r.function, r.condition) for r in read_library(tmp_path, "lib").raised}
    assert found == {
        ("ValueError", "The value of x is not given at all.", "lib.public", "x is None"),
        ("TypeError", "The kind of {} is not known: {}.", "lib.public", "not kind"),
        ("OwnError", "The value {} of x has to be below {}.", "lib.public", "x > 3"),
        ("ValueError", "Some {} and {} in the text See the user guide for more.", "lib.public", "except (KeyError, IndexError)"),
        ("FutureWarning", "The thing will go away in the next release.", "lib.Thing._check", ""),
        ("UserWarning", "The thing that was given is empty", "lib.Thing._check", "len(self) == 0"),
    }  # fmt: skip


def test_a_pack_is_what_was_written(tmp_path):
    """Every field, whole or not at all."""
    rows = [
        Template("lib", "ValueError", "The value {} is wrong", ("lib.f", "lib.g"), "x > 3", ("1.0", "2.0")),
        Template("lib", "ValueError", "The value is wrong", ("lib.f",), "", ("2.0",)),
    ]
    write_messages({"lib": ("1.0", "2.0")}, rows, tmp_path / "pack")
    versions, read = read_messages(tmp_path / "pack")
    assert (versions, sorted(read)) == ({"lib": ("1.0", "2.0")}, sorted(rows))
    (tmp_path / "pack").write_bytes(b"no")
    with pytest.raises(KbError, match="is no"):
        read_messages(tmp_path / "pack")


def test_the_shipped_pack_is_small_and_telling(pack):
    """Below 500 KB; every template has words of its own, and was found in some version by some function."""
    versions, templates = pack
    assert PATH.stat().st_size < 500_000
    assert len(templates) > 5_000
    assert {"scikit-learn", "keras", "pandas", "numpy", "scipy", "matplotlib"} <= set(versions)
    for t in templates:
        assert t.functions, t
        assert set(t.versions) <= set(versions[t.library]), t
        assert is_telling(t.text), t


@pytest.mark.parametrize("library", ["scikit-learn", "pandas", "keras", "matplotlib"])
def test_the_pack_agrees_with_what_is_installed(pack, library):
    """What was collected of the installed version stands in its files; a sample of it."""
    try:
        installed = version(library)
    except PackageNotFoundError:
        pytest.skip(f"{library} is not installed")
    versions, templates = pack
    if installed not in versions[library]:
        pytest.skip(f"messages of {library} {installed} were not collected")
    module = {"scikit-learn": "sklearn"}.get(library, library)
    spec = find_spec(module)
    files = Path(spec.origin).parent.rglob("*.py")
    code = "\n".join(path.read_text("utf-8", errors="ignore") for path in files)
    code = re.sub(r"['\"]\s*\n?\s*[rfbu]*['\"]|\\\n|\s+", " ", code)
    rows = [t for t in templates if t.library == library and installed in t.versions]
    missing = []
    for t in random.Random(0).sample(rows, 60):
        longest = max(re.findall(r"[A-Za-z ]+", t.text.replace(HOLE, "|")), key=len).strip()
        missing += [] if " ".join(longest.split()[1:4]) in code else [t.text]
    assert len(missing) <= 3, missing
