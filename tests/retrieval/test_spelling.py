"""Misspelt, joined and split words are read as what the index knows."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.retrieval.spelling import distance


@pytest.mark.parametrize(
    ("a", "b", "edits"),
    [
        ("score", "score", 0),
        ("scroe", "score", 1),
        ("forrest", "forest", 1),
        ("importence", "importance", 1),
        ("cat", "dogs", 3),
    ],
)
def test_edits_are_counted(a, b, edits):
    """Insert, delete, replace and swapped neighbours count one each; beyond the most, it only says so."""
    assert distance(a, b, 2) == min(edits, 3)


@given(st.text(alphabet="abc", max_size=8), st.text(alphabet="abc", max_size=8))
def test_distance_is_symmetric_and_zero_for_equals_alone(a, b):
    """As a distance should be."""
    assert distance(a, b, 8) == distance(b, a, 8)
    assert (distance(a, b, 8) == 0) == (a == b)


@pytest.mark.parametrize(
    ("query", "read"),
    [("avrage", "average"), ("arithmatic avergae", "arithmetic"), ("reciprocalmean of sides", "reciprocal mean")],
)
def test_unknown_words_are_read_as_known_ones(kb, query, read):
    """One or two wrong letters, or two words run together."""
    done = kb("search", "--", query)
    assert done.returncode == 0
    assert f"read as '{read}" in done.stderr


def test_a_filter_looks_at_every_hit(kb):
    """Not only at those that would have been shown without it."""
    for i in range(80):
        kb.write(
            f"entries/averages/other_{i}.md",
            f"---\ntitle: Mean {i} of division\nkind: concept\nsummary: x.\ntags: [statistics]\nsnippet: averages/other_{i}.py\nsee_also: []\n---\n",
        )
        kb.write(f"snippets/averages/other_{i}.py", "x = 1\n")
    hits = json.loads(kb("search", "--json", "--kind", "error", "mean division").stdout)
    assert [hit["id"] for hit in hits] == ["error_division"]
