"""The packs hold what the libraries had: facts that are known otherwise, the installed versions, and their sizes."""

from __future__ import annotations

import ast
import random
import sys

import pytest

from kb.errors import KbError
from kb.execution.signatures import ask
from kb.libraries import packed
from kb.versions.packs import FOLDER, REQUIRED, UNREAD, find, near, order, parse, read_pack, write_pack

FEWEST = {"scikit-learn": 8, "keras": 5, "pandas": 4, "numpy": 4}  # six of each of the others
# numpy's stubs name the arguments of ufuncs of strings and constructors of scalars otherwise than the C code does.
AGREEMENT = {"numpy": 0.965}  # 98 % for each of the others


@pytest.mark.parametrize("library", list(packed()))
def test_enough_versions_in_little_space(library):
    """Tens of kilobytes a version at most."""
    pack = read_pack(library)
    assert len(pack.versions) >= FEWEST.get(library, 6)
    assert list(pack.versions) == sorted(pack.versions, key=order)
    assert (FOLDER / f"{library}.json.xz").stat().st_size / len(pack.versions) < 60_000


@pytest.mark.parametrize(
    ("dotted", "absent", "present"),
    [
        ("sklearn.metrics.root_mean_squared_error", "1.3.2", "1.4.2"),
        ("sklearn.model_selection.TunedThresholdClassifierCV", "1.4.2", "1.5.2"),
        ("sklearn.cluster.HDBSCAN", "1.2.2", "1.3.2"),
        ("sklearn.metrics.plot_roc_curve", "1.2.2", "1.1.3"),
        ("sklearn.datasets.load_boston", "1.2.2", "1.1.3"),
        ("pandas.DataFrame.map", "2.0.3", "2.1.4"),
        ("pandas.DataFrame.applymap", "3.0.6", "2.3.3"),
        ("pandas.DataFrame.append", "2.0.3", "1.5.3"),
        ("pandas.col", "2.3.3", "3.0.6"),
        ("numpy.trapz", "2.4.6", "2.3.5"),
        ("numpy.trapezoid", "1.26.4", "2.0.2"),
        ("numpy.float_", "2.0.2", "1.26.4"),
        ("numpy.in1d", "2.4.6", "2.3.5"),
        ("keras.ops.add", "2.15.0", "3.0.5"),
        ("keras.preprocessing.text.Tokenizer", "3.0.5", "2.15.0"),
    ],
)
def test_names_come_and_go(dotted, absent, present):
    """One version lacks the name, the other has it."""
    (library,) = (library for library, module in packed().items() if dotted.startswith(f"{module}."))
    assert read_pack(library).signature(dotted, absent) is None
    assert read_pack(library).signature(dotted, present) is not None


def test_what_no_collected_version_has_is_unknown():
    """`numpy.float` went in 1.24, the oldest that was collected."""
    pack = read_pack("numpy")
    assert pack.versions[0] == "1.24.4"
    assert not pack.knows("numpy.float")
    assert pack.changes("numpy.float") == []
    assert pack.knows("numpy.float64")


def test_sparse_of_the_one_hot_encoder_became_sparse_output():
    """Added in 1.2 beside the old one, which was deprecated and went in 1.4."""
    pack = read_pack("scikit-learn")
    name = "sklearn.preprocessing.OneHotEncoder"
    known = {version: pack.signature(name, version).parameters for version in pack.versions}
    assert known["1.1.3"]["sparse"] == "True"
    assert "sparse_output" not in known["1.1.3"]
    assert (known["1.2.2"]["sparse"], known["1.2.2"]["sparse_output"]) == ("'deprecated'", "True")
    assert "sparse" not in known["1.4.2"]
    told = {(change.before, change.after): change.what for change in pack.changes(name)}
    assert "added sparse_output=True" in told["1.1.3", "1.2.2"]
    assert told["1.3.2", "1.4.2"] == ("removed sparse",)


def test_defaults_that_changed():
    """The number of starts of KMeans; observed= of groupby."""
    assert [
        c
        for c in read_pack("scikit-learn").changes("sklearn.cluster.KMeans")
        if "default of n_init: 10 -> 'warn'" in c.what
    ]
    groupby = [part for c in read_pack("pandas").changes("pandas.DataFrame.groupby") for part in c.what]
    assert "default of observed: no_default -> True" in groupby
    assert "removed axis" in groupby


def test_arguments_of_adam():
    """Through **kwargs up the classes, in every Keras."""
    pack = read_pack("keras")
    for version in pack.versions:
        adam = pack.signature("keras.optimizers.Adam", version)
        assert adam.parameters["learning_rate"] == "0.001", version
        assert adam.parameters["epsilon"] == "1e-07", version
        assert "decay" not in adam.parameters, version
        assert pack.signature("keras.layers.Dense", version).parameters["units"] == REQUIRED
        assert "name" in pack.signature("keras.layers.Dense", version).parameters
        assert pack.signature("keras.Model.fit", version).parameters["epochs"] == "1"
    assert not pack.signature("keras.optimizers.Adam", "3.15.1").is_open
    assert pack.signature("keras.optimizers.Adam", "2.15.0").is_open


@pytest.mark.parametrize("library", list(packed()))
def test_the_pack_of_the_installed_version_agrees_with_it(library):
    """Of a sample of public names, at least 98 % (numpy: 96.5 %) exist live with the same parameters and defaults."""
    module = packed()[library]
    installed = pytest.importorskip(module, reason=f"{library} comes with an extra of its own").__version__
    pack = read_pack(library)
    if installed not in pack.versions:
        pytest.skip(f"{library} {installed} was not collected")
    names = {name: text for name, text in pack.of(installed).items() if text.startswith(("def(", "class("))}
    sample = random.Random(0).sample(sorted(names), min(len(names), 600))
    live = ask(sys.executable, "describe", sample)
    # Python itself knows `(*args, **kwargs)` alone of some that are made at run time: nothing to compare.
    sample = [name for name in sample if set(live[name].get("parameters", "x")) != {"*args", "args"}]
    wrong = [(name, names[name], live[name]) for name in sample if not agrees(names[name], live[name])]
    share = 1 - len(wrong) / len(sample)
    print(f"{library} {installed}: {share:.1%} of {len(sample)}")
    assert share >= AGREEMENT.get(library, 0.98), "\n".join(map(str, wrong[:20]))


def agrees(text: str, live: dict) -> bool:
    """Same names, or fewer and open; and same defaults where both can be evaluated; no name is live alone."""
    if "parameters" not in live:
        return False
    signature = parse(text)
    known = signature.parameters
    names = {name for name in live["parameters"] if not name.startswith("*")}
    starred = {name.lstrip("*") for name in live["parameters"] if name.startswith("*")}
    read = {name for name in known if not name.startswith("*")}
    if read != names - starred and not (signature.is_open and read < names):  # open: made at run time, and says so
        return False
    return all(_same(default, live["parameters"][name]) for name, default in known.items() if name in names)


def _same(read: str, live: str) -> bool:
    if read in (UNREAD, live):
        return True
    if (read == REQUIRED) != (live == REQUIRED):
        return False
    try:
        return ast.literal_eval(read) == ast.literal_eval(live)
    except (ValueError, SyntaxError):
        return True  # a name: what it stands for is not in the signature


def test_a_pack_gives_back_what_was_written(tmp_path, monkeypatch):
    """Versions in their order, a name that left and came back, another that changed."""
    monkeypatch.setattr("kb.versions.packs.FOLDER", tmp_path)
    collected = {"1.10": {"a.f": "def(x)", "a": "module"}, "1.9": {"a.f": "def(x, y=1)"}, "1.8": {"a.f": "def(x)"}}
    write_pack("keras", collected)
    try:
        pack = read_pack("keras")
        assert pack.versions == ("1.8", "1.9", "1.10")
        assert {version: pack.of(version) for version in pack.versions} == collected
        assert [c.what for c in pack.changes("a.f")] == [("added y=1",), ("removed y",)]
        assert [pack.nearest(v) for v in ("1.7", "1.8", "1.8.5", "2.0")] == [None, "1.8", "1.8", "1.10"]
    finally:
        read_pack.cache_clear()


def test_a_damaged_pack_is_an_error_with_its_path(tmp_path, monkeypatch):
    """And a missing one."""
    monkeypatch.setattr("kb.versions.packs.FOLDER", tmp_path)
    read_pack.cache_clear()
    (tmp_path / "keras.json.xz").write_bytes(b"no xz")
    with pytest.raises(KbError, match="is not a pack"):
        read_pack("keras")
    with pytest.raises(KbError, match="no signatures of pandas"):
        read_pack("pandas")


@pytest.mark.parametrize(
    ("text", "parameters", "is_open"),
    [
        ("def(a, /, b=1, *args, c, **kwargs)", {"a": "", "b": "1", "c": "", "*args": ""}, True),
        ("class(x=...)", {"x": "..."}, False),
        ("class", None, True),
        ("value", None, True),
    ],
)
def test_texts_are_taken_apart(text, parameters, is_open):
    """Names, defaults, and whether others are taken."""
    signature = parse(text)
    assert (signature.parameters, signature.is_open) == (parameters, is_open)


@pytest.mark.parametrize(
    ("name", "dotted"),
    [
        ("sklearn.svm.SVC", "sklearn.svm.SVC"),
        ("SVC", "sklearn.svm.SVC"),
        ("np.linalg.norm", "numpy.linalg.norm"),
        ("DataFrame.groupby", "pandas.DataFrame.groupby"),
        ("onehotencoder", "sklearn.preprocessing.OneHotEncoder"),
        ("layers.dense", "keras.layers.Dense"),
    ],
)
def test_names_are_forgiving(name, dotted):
    """Dotted, abbreviated, the last part, or in another spelling."""
    assert find(name)[0] == dotted


def test_unknown_names_have_near_ones():
    """By their last part, within the library that was named."""
    assert find("sklearn.metrics.f1_scor") == []
    assert "sklearn.metrics.f1_score" in near("sklearn.metrics.f1_scor")
