"""Searching and resolving names, through the real command line."""

import json

import pytest


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("mean_value", "mean_value"),
        ("statistics.mean", "mean_value"),
        ("average", "mean_value"),
        ("AVERAGE", "mean_value"),
        ("arithmetic-mean", "mean_value"),
        ("how do I average numbers", "mean_value"),
        ("avrage numbers", "mean_value"),
        ("arithmeticmean", "mean_value"),
        ("harmonic", "harmonic_formula"),
        ("harmonc mean", "harmonic_formula"),
        ("statistics.maen", "mean_value"),
        ("harmnic_formla", "harmonic_formula"),
        ("AttributeError: module 'statistics' has no attribute 'average'", "mean_value"),
        ("mean formula", "harmonic_formula"),
        ("mean kind:formula", "harmonic_formula"),
        ("ZeroDivisionError: float division by zero", "error_division"),
        ("division by zero", "error_division"),
        ("statistics.average", "mean_value"),
    ],
)
def test_finds(kb, query, first):
    """Names, questions, misspellings, messages, old names."""
    done = kb("search", "--json", "--", query)
    assert json.loads(done.stdout)[0]["id"] == first


def test_json_schema(kb):
    """The documented fields, for programs."""
    (hit, *_) = json.loads(kb("search", "--json", "--limit", "1", "--", "average").stdout)
    assert set(hit) == {
        "id", "title", "kind", "summary", "symbols", "aliases", "tags", "own_data", "layer", "path", "line", "snippet", "score",
        "match", "note", "executed",
    }  # fmt: skip
    assert hit["symbols"] == ["statistics.mean"]
    assert hit["match"] == {"field": "alias", "text": "average"}


def test_a_hit_shows_where_the_match_is(kb):
    """Id, title, kind; summary; the line that matched."""
    lines = kb("search", "how do I average numbers").stdout.splitlines()
    assert lines[0] == "mean_value  Mean of numbers  api ?"
    assert lines[1] == "  Sum divided by count; exact for fractions."
    assert lines[2] == "  ask: how to average a list of numbers"


def test_an_old_name_says_what_became_of_it(kb):
    """The hit tells when it went and what replaces it."""
    assert "statistics.average: removed in 1.0, now statistics.mean" in kb("search", "statistics.average").stdout


def test_an_old_name_that_is_also_an_alias_says_so_too(kb):
    """The note does not depend on which name wins."""
    path = kb.library / "entries/averages/mean_value.md"
    path.write_text(path.read_text().replace("aliases: [average,", "aliases: [average, statistics.average,"))
    assert "statistics.average: removed in 1.0" in kb("search", "statistics.average").stdout
    assert "statistics.average: removed in 1.0" in kb("show", "statistics.average").stdout.split("Parameters")[0]


def test_a_misspelling_says_what_it_was_read_as(kb):
    """On stderr, so that stdout stays the answer."""
    assert "'avrage' read as 'average'" in kb("search", "avrage list").stderr


@pytest.mark.parametrize(
    "query",
    [
        '"',
        "C++",
        "NOT",
        "AND OR",
        "roc-auc",
        "mean*",
        "(",
        "a:b",
        "🎉",
        "'; drop table names; --",
        "\\",
        "^",
        "-1",
        "{}",
    ],
)
def test_queries_are_literal(kb, query):
    """No character is an operator."""
    assert kb("search", "--", query).returncode in (0, 1)


def test_queries_of_any_bytes(kb):
    """Bytes that are no UTF-8, and an empty query."""
    assert kb("search", "--", "\udcff\udcfe").returncode == 1
    done = kb("search", "")
    assert done.returncode == 1
    assert "nothing to search for" in done.stderr


def test_nothing_found_suggests(kb):
    """Exit 1, and the nearest names."""
    done = kb("search", "hxrmxnicfxrmula")
    assert (done.returncode, done.stdout) == (1, "")
    assert "did you mean harmonic_formula" in done.stderr


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        (["--kind", "error"], {"error_division"}),
        (["--tag", "statistics", "--kind", "api"], {"mean_value"}),
        (["--lib", "statistics"], {"mean_value"}),
    ],
)
def test_filters(kb, options, ids):
    """By kind, tag and library, in search and list."""
    assert {hit["id"] for hit in json.loads(kb("list", "--json", *options).stdout)} == ids
    found = kb("search", "--json", *options, "--", "mean division")
    assert {hit["id"] for hit in json.loads(found.stdout)} == ids


def test_limit_and_all(kb):
    """--limit cuts, --all does not."""
    assert len(json.loads(kb("search", "--json", "-n", "1", "mean").stdout)) == 1
    assert len(json.loads(kb("search", "--json", "--all", "mean").stdout)) >= 2


def test_explain_adds_up(kb):
    """Each hit's points and their sum."""
    lines = kb("search", "--explain", "-n", "1", "average").stdout.splitlines()
    points = [float(line.split()[0]) for line in lines if line.startswith("  ") and line.split()[0][0] in "+-"]
    total = next(float(line.split()[0]) for line in lines if line.endswith("in all"))
    assert sum(points) == pytest.approx(total, abs=0.1 * len(points))


def test_why_reads_a_traceback(kb):
    """From an argument or from standard input."""
    traceback = 'Traceback (most recent call last):\n  File "x.py", line 3\nZeroDivisionError: integer division or modulo by zero\n'
    assert kb("why", stdin=traceback).stdout.startswith("error_division")
    assert kb("why", "ZeroDivisionError: division by zero").stdout.startswith("error_division")


@pytest.mark.parametrize(
    "name",
    ["mean_value", "meanvalue", "MeanValue", "mean-value", "mean_v", "average", "statistics.mean", "Mean of numbers"],
)
def test_names_are_forgiving(kb, name):
    """`show` and `run` find the entry by any spelling, and by a unique start."""
    assert kb("show", name).stdout.startswith("Mean of numbers")


def test_an_ambiguous_start_lists_what_it_may_be(kb):
    """Exit 1 and the candidates."""
    kb.write(
        "entries/averages/mean_other.md",
        (kb.library / "entries/averages/mean_value.md").read_text().replace("average, ", ""),
    )
    done = kb("show", "mean_")
    assert done.returncode == 1
    assert "mean_value" in done.stderr
    assert "mean_other" in done.stderr


def test_an_unknown_name_lists_the_nearest(kb):
    """Exit 1 and a suggestion."""
    done = kb("show", "harmonc_formla")
    assert done.returncode == 1
    assert "did you mean harmonic_formula?" in done.stderr


def test_words_alone_show_or_search(kb):
    """`kb NAME` shows, `kb WORDS` searches."""
    assert kb("average").stdout.startswith("Mean of numbers")
    assert kb("how", "to", "average").stdout.startswith("mean_value  Mean of numbers")


def test_completion_knows_ids(kb):
    """The shells complete entry names from the index."""
    env = {"_KB_COMPLETE": "bash_complete", "COMP_WORDS": "kb show mea", "COMP_CWORD": "2"}
    assert "mean_value" in kb(**env).stdout
    for shell in ("bash", "zsh", "fish"):
        assert "_KB_COMPLETE" in kb("completion", shell).stdout


@pytest.mark.parametrize(
    ("answer", "expected"),
    [("1\n", "Mean of numbers  api"), ("r 1\n", "mean: 2.5"), ("9\n1\n", "Mean of numbers"), ("\n", "")],
)
def test_picking_by_number(kb, answer, expected):
    """Without fzf: a number shows, r and a number run, Enter leaves."""
    done = kb("search", "-i", "average", stdin=answer, PATH="/nowhere")
    assert done.stdout.startswith(expected)
    assert done.returncode == (0 if expected else 1)


@pytest.mark.parametrize(("pressed", "expected"), [("", "Mean of numbers  api"), ("ctrl-r", "mean: 2.5")])
def test_picking_with_fzf(kb, tmp_path, pressed, expected):
    """fzf gets the hits and a preview; Enter shows, ctrl-r runs."""
    fzf = tmp_path / "bin" / "fzf"
    fzf.parent.mkdir()
    fzf.write_text(f"#!/bin/sh\necho \"$@\" > {tmp_path}/args\necho '{pressed}'\nhead -1\n")
    fzf.chmod(0o755)
    done = kb("search", "-i", "average", PATH=f"{fzf.parent}:{kb.env['PATH']}")
    assert done.stdout.startswith(expected)
    assert "kb show --color always -- {1}" in (tmp_path / "args").read_text()
