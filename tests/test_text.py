"""Names and sentences are taken apart the same way wherever they are compared."""

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

import kb.execution.compare
import kb.libraries
import kb.text
from kb.text import key, printable, stem, terms, words


@pytest.mark.parametrize("module", [kb.text, kb.execution.compare, kb.libraries])
def test_examples_in_docstrings_hold(module):
    """The examples in the docstrings are executed."""
    result = doctest.testmod(module)
    assert result.attempted > 0
    assert result.failed == 0


@pytest.mark.parametrize("name", ["GridSearchCV", "grid_search_cv", "grid search cv", "Grid-Search-CV", "gridsearchcv"])
def test_spellings_of_a_name_are_one_key(name):
    """Case, underscores, hyphens and blanks do not matter."""
    assert key(name) == "gridsearchcv"


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("GridSearchCV", ["grid", "search", "cv"]),
        ("OneHotEncoder", ["one", "hot", "encoder"]),
        ("train_test_split", ["train", "test", "split"]),
        ("Conv2D", ["conv2d"]),
        ("Conv2DTranspose", ["conv2d", "transpose"]),
        ("MaxPooling2D", ["max", "pooling2d"]),
        ("r2_score", ["r2", "score"]),
        ("log1p", ["log1p"]),
        ("PCA", ["pca"]),
        ("ReLU", ["re", "lu"]),
    ],
)
def test_compound_names_are_split(name, parts):
    """CamelCase, snake_case and digits."""
    assert words(name) == parts


@pytest.mark.parametrize(
    "family",
    [
        ("scale", "scales", "scaled", "scaling", "scaler"),
        ("normalize", "normalization", "normalized"),
        ("classify", "classifier", "classification"),
        ("regression", "regressor"),
        ("predict", "prediction", "predictions"),
        ("encode", "encoder", "encoding"),
        ("category", "categories"),
    ],
)
def test_forms_of_a_word_share_a_stem(family):
    """Endings that do not change what a word is about go."""
    assert len({stem(word) for word in family}) == 1


@pytest.mark.parametrize(("a", "b"), [("class", "clip"), ("loss", "lose"), ("axis", "axes"), ("mean", "median")])
def test_short_words_are_left_apart(a, b):
    """Different words do not fall together."""
    assert stem(a) != stem(b)


def test_a_word_and_its_form_may_share_a_stem():
    """`meaning` is filler in a question: that it has the stem of `mean` does no harm."""
    assert stem("mean") == stem("meaning")


@given(st.text())
def test_any_text_is_taken_apart(text):
    """No text breaks the splitter, and stems are lower case without blanks."""
    for term in terms(text):
        assert term == term.casefold()
        assert not set(term) & set(" \n\t")


@given(st.text())
def test_printable_text_has_no_control_characters(text):
    """Nothing that a terminal would obey is left, and plain text stays as it is."""
    shown = printable(text)
    assert "\x1b" not in shown
    assert not any(ord(c) < 32 and c not in "\n\t" for c in shown)
    assert not any(0x7F <= ord(c) < 0xA0 for c in shown)
    shown.encode("utf-8")
    if text.isascii() and text.isprintable():
        assert shown == text
