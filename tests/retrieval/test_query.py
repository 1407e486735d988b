"""What a person typed is understood; nothing that they can type breaks it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.messages import error_message
from kb.retrieval.query import MAX_CHARACTERS, MAX_WORDS, parse, phrases

TRACEBACK = """Traceback (most recent call last):
  File "/home/me/train.py", line 12, in <module>
    model.fit(X)
ValueError: X has 3 features, but StandardScaler is expecting 4 features as input.
"""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("roc_auc", ("roc", "auc")),
        ("how do I tune hyperparameters?", ("tune", "hyperparameters")),
        ("keras dropout", ("dropout",)),
        ("sklearn.metrics.auc", ("metrics", "auc")),
        ("tf.keras.layers.Dense(", ("layers", "dense")),
        ("what is the", ("what", "is", "the")),
        ("keras", ("keras",)),
        ("np.where", ("where",)),
        ("mean of a column", ("mean", "column")),
        ("what does stratify mean", ("stratify",)),
        ("GridSearchCV", ("grid", "search", "cv")),
        ("epochs in TensorFlow", ("epochs",)),
        ("reverse a NumPy array", ("reverse", "array")),
        ("TF-IDF weights", ("tfidf", "weights")),
        ("t-test python", ("ttest",)),
        ("mean_squared_error (function)", ("mean", "squared", "error", "function")),
        ("kind:formula gini", ("gini",)),
        ("C++", ("c",)),
        ('"', ()),
        ("", ()),
        ("NOT", ("not",)),
    ],
)
def test_filler_libraries_and_filters_are_not_searched_for(text, words):
    """What is left is what the query is about; where nothing would be left, all of it."""
    assert parse(text).words == words


@pytest.mark.parametrize(
    ("text", "attribute", "value"),
    [
        ("keras dropout", "prefers", {"keras"}),
        ("in scikit-learn or pandas", "prefers", {"sklearn", "pandas"}),
        ("kind:formula gini", "kinds", {"formula"}),
        ("lib:sklearn tag:Metrics x", "libraries", {"sklearn"}),
        ("lib:sklearn tag:Metrics x", "tags", {"metrics"}),
        ("formula of recall", "hints", {"formula"}),
    ],
)
def test_preferences_and_filters(text, attribute, value):
    """Library names prefer, `kind:`, `lib:` and `tag:` words filter."""
    assert getattr(parse(text), attribute) == value


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("loc vs iloc", (("loc",), ("iloc",))),
        ("difference between loc and iloc", (("loc",), ("iloc",))),
        ("bagging versus boosting", (("bagging",), ("boosting",))),
        ("grid search", ()),
    ],
)
def test_two_sides_of_a_comparison(text, sides):
    """A vs B, and the difference between A and B."""
    assert parse(text).sides == sides


@pytest.mark.parametrize(
    "text",
    [
        TRACEBACK,
        "ValueError: Input contains NaN",
        "'DataFrame' object has no attribute 'ix'",
        "Shapes (None, 8) and (None, 7) are incompatible",
        "Input 0 is incompatible with layer lstm_1: expected ndim=3, found ndim=2",
        "A value is trying to be set on a copy of a slice",
    ],
)
def test_error_messages_are_recognised(text):
    """With or without the type of the error."""
    assert parse(text).is_error


@pytest.mark.parametrize(
    "text", ["roc_auc", "how to handle missing values", "mean squared error", "standard error of the mean"]
)
def test_questions_are_no_error_messages(text):
    """The word error alone does not make a message."""
    assert not parse(text).is_error


def test_a_traceback_is_its_last_message():
    """Frames, paths and numbers of the run go."""
    words = parse(TRACEBACK).words
    assert "features" in words
    assert not {"train", "py", "12", "3", "4", "home", "line"} & set(words)
    assert error_message("Shapes (None, 8) and [3, 7] at 0x7f").split() == ["Shapes", "and", "at"]


def test_phrases_are_the_runs_of_words():
    """Names within a query are looked up by every run of its words."""
    assert phrases(("one", "hot", "encoding"), longest=2) == {
        "one": ("one",),
        "onehot": ("one", "hot"),
        "hot": ("hot",),
        "hotencoding": ("hot", "encod"),
        "encoding": ("encod",),
    }


@given(st.text())
def test_any_text_is_a_query(text):
    """Literal text, whatever is in it."""
    query = parse(text)
    assert len(query.words) <= MAX_WORDS
    assert all(query.stems)


def test_a_megabyte_is_understood():
    """Only its ends are looked at, so that it costs no more than a page."""
    assert len(parse("x" * 2**20).text) <= MAX_CHARACTERS + 1
    assert len(parse("word " * 200_000).words) == MAX_WORDS
    assert parse("ValueError: x\n" * 70_000).is_error


def test_what_counts_less():
    """Words that name no subject; in an error message the class that it happens to name."""
    assert parse("how do I choose random_state").weak == {"choos"}
    message = parse("ValueError: X has 12 features, but StandardScaler is expecting 13 features as input.")
    assert message.weak == {"standard", "scal", "standardscal"} & set(message.stems)
    assert "valu" not in message.stems


def test_names_written_as_code_are_told_from_words():
    """In a question; a message names classes by chance."""
    assert parse("tune a KMeans estimator (make_blobs)").code == {"kmeans", "makeblobs"}
    assert parse("ValueError: StandardScaler is expecting 13 features").code == frozenset()


@pytest.mark.parametrize(
    "text", ["mean_squared_error", "mean squared error function", "root_mean_squared_error formula"]
)
def test_a_metric_is_no_error_message(text):
    """Though its name ends so."""
    assert not parse(text).is_error


def test_words_far_apart_are_no_name():
    """What stands between the words of a name are articles and prepositions."""
    assert "outputlayer" in parse("what is the output layer").whole
    assert "scoremodel" in parse("the score of a model").whole
    assert "outputlayer" not in parse("how to get the output of each layer").whole


def test_what_a_message_says_is_not_there():
    """With its owner first; a quoted type is nothing that went."""
    assert parse("AttributeError: 'DataFrame' object has no attribute 'append'").gone == ("dataframeappend",)
    assert parse("AttributeError: module 'pandas' has no attribute 'rolling_mean'").gone == ("pandasrollingmean",)
    assert parse("ImportError: cannot import name 'joblib' from 'sklearn.externals'").gone[0] == "externalsjoblib"
    called = parse("TypeError: Ridge.__init__() got an unexpected keyword argument 'normalize'").gone
    assert called == ("ridgenormalize", "normalize=")
    assert parse("TypeError: object of type 'float' has no len()").gone == ()
