"""The table of libraries: one row says all, and every question about a library is answered from it."""

import pytest

from kb import libraries


@pytest.mark.parametrize(
    ("name", "modules"),
    [
        ("sklearn", {"sklearn"}),
        ("scikit-learn", {"sklearn"}),
        ("Scikit_Learn", {"sklearn"}),
        ("tf", {"keras", "tensorflow"}),
        ("keras", {"keras", "tensorflow"}),
        ("np", {"numpy"}),
        ("pillow", {"PIL"}),
        ("torch", {"torch"}),
    ],
)
def test_what_a_name_in_a_filter_means(name, modules):
    """Module, distribution, what people say; a backend and its library together; an unknown name itself."""
    assert libraries.modules_meant(name) == modules


def test_rows_are_not_at_odds():
    """No module has two rows, no word means two libraries, no two are imported by one name."""
    modules = [row.module for row in libraries.LIBRARIES]
    words = [word for row in libraries.LIBRARIES for word in {*row.said, row.alias} - {""}]
    assert len(set(modules)) == len(modules) >= 15
    assert len(set(words)) == len(words)
    assert {row.backend_of for row in libraries.LIBRARIES} - {""} <= set(modules)


def test_what_kb_installs_for_a_package():
    """xgboost brings CUDA along; the same module without it is a thirtieth of the size."""
    assert libraries.to_install("xgboost") == "xgboost-cpu"
    assert libraries.to_install("lightgbm") == "lightgbm"
    assert [libraries.module(name) for name in ("xgboost", "xgboost-cpu", "scikit-learn", "keras-tuner", "new-one")] == [
        "xgboost", "xgboost", "sklearn", "keras_tuner", "new_one",
    ]  # fmt: skip


def test_a_backend_is_needed_where_its_library_is():
    """And only the one in use."""
    assert libraries.with_backends(("keras",), "tensorflow") == ("keras", "tensorflow")
    assert libraries.with_backends(("keras",), "jax") == ("keras",)
    assert libraries.with_backends(("pandas",), "tensorflow") == ("pandas",)


@pytest.mark.parametrize(
    ("dotted", "page"),
    [
        ("sklearn.metrics.roc_auc_score", "generated/sklearn.metrics.roc_auc_score.html"),
        ("sklearn.base.BaseEstimator.set_params", "generated/sklearn.base.BaseEstimator.html"),
        ("pandas.DataFrame.merge", "api/pandas.DataFrame.merge.html"),
        ("numpy.where", "generated/numpy.where.html"),
        ("keras.layers.Dense", ""),
        ("unknown.name", ""),
    ],
)
def test_the_official_page(dotted, page):
    """Where the pattern is reliable."""
    assert libraries.documentation(dotted).endswith(page)
    assert bool(libraries.documentation(dotted)) is bool(page)
