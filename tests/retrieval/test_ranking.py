"""The rules by which hits are ranked, one test a rule. No index: candidates are made by hand."""

from kb.retrieval.query import parse
from kb.retrieval.ranking import Candidate, Line, Match, Start, Within, rank
from kb.text import terms


def candidate(rowid: int, lines: tuple[tuple[str, str], ...] | list = (), **facts) -> Candidate:
    """A candidate with lines given as (field, text)."""
    made = Candidate(rowid, f"entry{rowid}")
    made.lines = [Line(name, tuple(terms(text)), text) for name, text in lines]
    for name, value in facts.items():
        setattr(made, name, value)
    return made


def order(text: str, *candidates: Candidate, rarity: dict[str, float] | None = None) -> list[int]:
    """Row ids, best first."""
    query = parse(text)
    rarities = dict.fromkeys(query.stems, 3.0) | {"": 3.0} | (rarity or {})
    return [ranked.candidate.rowid for ranked in rank(query, list(candidates), rarities)]


def test_an_exact_alias_beats_any_body_match():
    """A name that is the whole query wins over the best text."""
    assert order("auc", candidate(1, bm25=50.0), candidate(2, exact=Match("alias", "auc"), bm25=1.0)) == [2, 1]


def test_an_id_beats_an_alias_and_an_alias_beats_an_old_name():
    """Exact names rank by how they name."""
    assert order(
        "auc",
        candidate(1, exact=Match("formerly", "auc")),
        candidate(2, exact=Match("alias", "auc")),
        candidate(3, exact=Match("id", "auc")),
    ) == [3, 2, 1]


def test_a_question_that_is_asked_beats_its_words_scattered():
    """A line that says what the query says wins over text that holds the same words."""
    asked = candidate(1, lines=[("ask", "how to reset the index of a frame")], bm25=1.0)
    scattered = candidate(2, lines=[("ask", "reset a model"), ("ask", "index of a frame")], bm25=1.2)
    assert order("reset the index of a frame", scattered, asked) == [1, 2]


def test_rare_words_count_more_than_common_ones():
    """Covering the rare word of the query beats covering its common one."""
    rarity = {"silhouett": 6.0, "plot": 1.0}
    first = candidate(1, lines=[("title", "silhouette")])
    second = candidate(2, lines=[("title", "plot")])
    assert order("silhouette plot", second, first, rarity=rarity) == [1, 2]


def test_a_short_line_beats_a_long_one_that_says_more():
    """The closer line wins when both cover the query."""
    short = candidate(1, lines=[("title", "ridge regression")])
    long = candidate(2, lines=[("title", "kernel ridge regression with many other things besides")])
    assert order("ridge regression", long, short) == [1, 2]


def test_the_library_that_is_named_is_preferred():
    """`keras accuracy` prefers Keras' entry over scikit-learn's."""
    keras = candidate(1, libraries=("keras",), lines=[("title", "accuracy")])
    sklearn = candidate(2, libraries=("sklearn",), lines=[("title", "accuracy")])
    assert order("keras accuracy", sklearn, keras) == [1, 2]
    assert order("sklearn accuracy", sklearn, keras) == [2, 1]


def test_a_name_beside_another_library_is_not_all_that_is_asked():
    """`early stopping in lightgbm` is answered by LightGBM's entry; pandas and NumPy only hold the data."""
    keras = candidate(1, id="early_stopping", exact=Match("id", "early_stopping"), libraries=("keras",))
    boosting = candidate(2, libraries=("lightgbm",), lines=[("title", "early stopping in lightgbm")], bm25=5.0)
    assert order("early stopping in lightgbm", keras, boosting) == [2, 1]
    assert order("early stopping in pandas", keras, boosting) == [1, 2]


def test_what_its_snippet_imports_is_of_the_library_too():
    """A concept names NumPy only, and shows scikit-learn at work."""
    shown = candidate(1, libraries=("numpy",), uses=("sklearn",), lines=[("title", "random state")])
    other = candidate(2, libraries=("numpy",), lines=[("title", "random state")])
    assert order("random state in sklearn", other, shown) == [1, 2]


def test_the_kind_that_is_asked_for_is_preferred():
    """`formula` in the query prefers formulas."""
    formula = candidate(1, kind="formula", lines=[("title", "recall")])
    api = candidate(2, kind="api", lines=[("title", "recall")])
    assert order("recall formula", api, formula) == [1, 2]


def test_error_entries_come_first_for_messages_and_last_for_words():
    """A message prefers the entry that explains it; a plain query does not."""
    error = candidate(1, kind="error", lines=[("error", "input contains nan")])
    other = candidate(2, kind="api", lines=[("alias", "input contains nan")])
    assert order("ValueError: Input contains NaN", other, error) == [1, 2]
    assert order("input nan", other, error) == [2, 1]


def test_both_sides_of_a_comparison_come_before_the_rest():
    """A vs B brings A and B to the top."""
    a = candidate(1, within=[Within(("loc",), "id", "loc")], bm25=1.0)
    b = candidate(2, within=[Within(("iloc",), "id", "iloc")], bm25=1.0)
    other = candidate(3, bm25=8.0)
    assert set(order("loc vs iloc", other, a, b)[:2]) == {1, 2}


def test_the_score_is_the_sum_of_its_reasons():
    """What --explain prints adds up."""
    query = parse("ridge regression")
    (ranked,) = rank(query, [candidate(1, bm25=2.0, lines=[("title", "ridge regression")])], {"": 3.0})
    assert ranked.score == sum(reason.points for reason in ranked.reasons)
    assert ranked.match == ("title", "ridge regression")


def test_the_start_of_a_symbol_beats_an_alias_when_it_is_written_as_code():
    """`OneHot` means OneHotEncoder, whatever has the alias one-hot."""
    symbol = candidate(1, starts=Start(True, 0.5, "sklearn.preprocessing.OneHotEncoder"))
    alias = candidate(2, exact=Match("alias", "one-hot"))
    assert order("OneHot", alias, symbol) == [1, 2]
    assert order("one hot", alias, symbol) == [2, 1]


def test_a_synonym_counts_less_than_the_word():
    """`remove` finds `drop`, after what says `remove`."""
    same = candidate(1, lines=[("title", "remove duplicates")])
    other = candidate(2, lines=[("title", "drop duplicates")])
    none = candidate(3, lines=[("title", "count duplicates")])
    assert order("remove duplicates", none, other, same) == [1, 2, 3]


def test_a_name_written_as_code_beats_the_same_words():
    """`make_scorer` in a question means the function, not any page about scorers."""
    named = candidate(1, lines=[("title", "make scorer")], named="make_scorer")
    about = candidate(2, lines=[("title", "make scorer")], bm25=1.0)
    assert order("what does make_scorer want", about, named) == [1, 2]


def test_the_main_library_beats_one_that_is_mentioned():
    """An entry is about the library of its first symbol."""
    main = candidate(1, lines=[("title", "where")], libraries=("numpy",))
    other = candidate(2, lines=[("title", "where")], libraries=("pandas", "numpy"))
    assert order("numpy where", other, main) == [1, 2]


def test_an_old_argument_in_quotes_leads_to_its_entry():
    """`unexpected keyword argument 'sparse'` is about the entry that had it, not about keywords."""
    message = "TypeError: f() got an unexpected keyword argument 'sparse'"
    about = candidate(1, lines=[("alias", "unexpected keyword argument")], kind="error")
    had_it = candidate(
        2, lines=[("ask", "argument sparse of the encoder")], gone="f(sparse=): renamed in 1.2, now sparse_output"
    )
    assert order(message, about, had_it) == [2, 1]


def test_an_api_entry_owns_the_symbol_that_a_code_query_begins():
    """`OneHot` is the class before it is the concept."""
    api = candidate(1, kind="api", starts=Start(True, 0.5, "OneHotEncoder"))
    concept = candidate(2, kind="concept", starts=Start(True, 0.5, "one_hot_encoding"))
    assert order("OneHot", concept, api) == [1, 2]
