"""The pack of values: what is in it, and what a damaged one says."""

import pytest

from kb import libraries
from kb.errors import KbError
from kb.versions.collect.introspect import literals, split
from kb.versions.collect.values import merged
from kb.versions.packs import library_of, read_pack
from kb.versions.values import PATH, Set, read_values, write_values


@pytest.mark.parametrize(
    ("library", "name", "version", "value", "is_there"),
    [
        ("scikit-learn", Set.SCORER, "1.9.1", "neg_mean_squared_error", True),
        ("scikit-learn", Set.SCORER, "1.9.1", "mean_squared_error", False),
        ("scikit-learn", "sklearn.svm.SVC(kernel)", "1.9.1", "rbf", True),
        ("pandas", Set.FREQUENCY, "1.5.3", "M", True),
        ("pandas", Set.FREQUENCY, "3.1.1", "M", False),
        ("pandas", Set.FREQUENCY, "3.1.1", "ME", True),
        ("matplotlib", Set.STYLE, "3.11.2", "seaborn", False),
        ("keras", Set.ACTIVATION, "3.15.1", "relu", True),
        ("keras", "keras.layers.LeakyReLU(**)", "3.15.1", "alpha", True),
    ],
)
def test_a_version_has_its_values(library, name, version, value, is_there):
    """Those of the newest collected version that is not newer."""
    assert (value in read_values().of(library, name, version)) is is_there


def test_what_was_not_collected_has_none():
    """Older versions, other sets, other libraries."""
    values = read_values()
    assert values.of("scikit-learn", Set.SCORER, "0.20") == frozenset()
    assert values.of("scikit-learn", "nothing", "1.9.1") == frozenset()
    assert values.of("nothing", Set.SCORER, "1") == frozenset()
    assert "1.9.1" in values.ever("scikit-learn", Set.SCORER)["roc_auc"]
    assert "M" in values.ever("pandas", Set.FREQUENCY)


def test_the_pack_is_small_and_of_known_libraries():
    """A few KB a version; and each name that can be reached lies in a module or a class that the signatures have."""
    data = read_values().data
    versions = sum(len(found["versions"]) for found in data.values())
    assert PATH.stat().st_size / versions < 3_000
    assert set(data) <= set(libraries.packed())
    for library, found in data.items():
        pack = read_pack(library)
        known = {owner for owner in found["reachable"] if pack.knows(owner)}
        assert len(known) >= len(found["reachable"]) * 0.5
        assert all(library_of(owner.removeprefix("tensorflow.")) == library for owner in found["reachable"])


def test_one_more_version_leaves_the_others(tmp_path):
    """Written and read again."""
    first = merged(None, "2.0", {"sets": {"s": ["a", "b"]}, "reachable": {"m": ["x"]}})
    both = merged(first, "1.0", {"sets": {"s": ["b", "c"]}, "reachable": {}})
    write_values({"lib": both}, tmp_path / "values")
    values = read_values(tmp_path / "values")
    assert both["versions"] == ["1.0", "2.0"]
    assert (values.of("lib", "s", "1.0"), values.of("lib", "s", "2.5")) == ({"b", "c"}, {"a", "b"})
    assert values.reachable("lib", "m") == ("x",)


def test_a_damaged_pack_says_how_to_make_it(tmp_path):
    """And where it lies."""
    (tmp_path / "values").write_bytes(b"nothing")
    with pytest.raises(KbError, match="is not a pack of values"):
        read_values(tmp_path / "values")


def test_annotations_are_taken_apart():
    """Only those that allow no other texts."""
    from typing import Literal

    space = {"How": Literal["left", "right"], "str": str}
    assert split("A[b | c] | None") == ["A[b | c] ", " None"]
    assert literals("How | None", space) == ["left", "right"]
    assert literals("How | str", space) == []
    assert literals("Unknown", space) == []
