"""What is read of a file, and what follows from its code."""

import json

import pytest

from kb.doctor import Facts, Kind, Level, diagnose, diagnose_cells
from kb.errors import KbError

STALE = "import numpy as np\nnp.product([1])\n"


def lines(text, kind=Kind.SCRIPT, facts=None):
    """Cell and line of everything that is found."""
    return [(finding.cell, finding.line) for finding in diagnose(text, kind, facts)]


def notebook(*sources, **more):
    """The JSON of a notebook with these cells."""
    return json.dumps({"cells": [{"cell_type": "code", "source": source} for source in sources], "nbformat": 4, **more})


@pytest.mark.parametrize(
    "code",
    [
        "try:\n    {}\nexcept AttributeError:\n    total = 1",
        "try:\n    total = np.prod\nexcept AttributeError:\n    {}",
        "with pytest.raises(AttributeError):\n    {}",
        "pytest.raises(AttributeError, lambda: {})",
        "if np.__version__ < '2':\n    {}",
        "if hasattr(np, 'product'):\n    {}",
        "for call in [lambda: {}]:\n    try:\n        call()\n    except AttributeError as error:\n        print(error)",
        "with warnings.catch_warnings(record=True) as caught:\n    {}",
        "{}  # kb: ignore",
        "np = 1\n{}",
        "def product(np):\n    {}",
        "text = '''\n{}\n'''",
    ],
)
def test_what_is_expected_to_fail_is_left_alone(code, facts):
    """Fallbacks, tests, version checks, marked lines; and what only looks like the library."""
    assert lines("import numpy as np\n" + code.format("np.product([1])"), facts=facts) == []


@pytest.mark.parametrize(
    "code",
    [
        "df.append(df)",
        "df.dropna().sort_values('a').append(df)",
        "df.append(\n    df)",
        "other = df.copy()\nother.append(df)",
        "def f():\n    return df.append(1)",
        "def load():\n    return pd.DataFrame()\nload().append(1)",
        "for i in range(3):\n    df = df.append(1)",
        "if True:\n    x = df.append(1)",
        "[df.append(i) for i in range(3)]",
        "df.groupby('a').mean().append(df)",
        "df[df['a'] > 1].append(df)",
        "df['a'].append(df['b'])",
    ],
)
def test_the_class_of_an_object_follows_from_the_code(code, facts):
    """Constructors, what readers give, chains, functions of the code."""
    assert len(lines("import pandas as pd\ndf = pd.read_csv('a.csv')\n" + code, facts=facts)) == 1


@pytest.mark.parametrize(
    "code",
    [
        "df = []\ndf.append(1)",
        "df = load()\ndf.append(1)",
        "if x:\n    df = []\ndf.append(1)",
        "def f(df):\n    df.append(1)",
        "rows = df['a'].tolist()\nrows.append(1)",
        "print(df.append, df.mad, df.ix)",
        "for df in frames:\n    df.append(1)",
        "class A(pd.DataFrame):\n    pass\nA().append(1)",
    ],
)
def test_what_may_be_something_else_is_left_alone(code, facts):
    """Nothing is guessed."""
    assert lines("import pandas as pd\ndf = pd.read_csv('a.csv')\n" + code, facts=facts) == []


@pytest.mark.parametrize("name", ["tensorflow.keras", "keras"])
def test_keras_is_keras_whatever_it_is_called(name, facts):
    """Below TensorFlow, and under another name."""
    code = f"from {name}.optimizers import Adam\nAdam(lr=1)\nimport {name} as k\nk.optimizers.SGD(lr=1)"
    assert lines(code, facts=facts) == [(0, 2), (0, 4)]
    assert lines("import tensorflow as tf\ntf.keras.optimizers.Adam(lr=1)", facts=facts) == [(0, 2)]


def test_cells_of_a_notebook_follow_one_another(facts):
    """A cell knows what an earlier one imported; lines are those of the cell."""
    assert lines(notebook("import numpy as np", ["x = 1\n", "np.product([x])"]), Kind.NOTEBOOK, facts) == [(2, 2)]
    assert [(f.cell, f.line) for f in diagnose_cells(["import numpy as np", "np.product([1])"], facts)] == [(2, 1)]


@pytest.mark.parametrize(
    "source",
    [
        "%matplotlib inline\n!pip install x\nnp.product([1])",
        "%%time\n\nnp.product([1])",
        "files = !ls\n?np\nnp.product([1])",
        "print 'python 2'\nx ==\nnp.product([1])",
        "for i in [1]:\n    %timeit f(i)\nnp.product([1])",
    ],
)
def test_magics_and_broken_lines_are_passed_over(source, facts):
    """What follows them is read."""
    assert [f.message[:10] for f in diagnose_cells(["import numpy as np", source], facts)] == ["np.product"]


@pytest.mark.parametrize("source", ["%%bash\nnp.product([1])", "%%html\n<b>", "%%writefile a.py\nnp.product([1])"])
def test_cells_of_other_languages_are_not_read(source, facts):
    """Nor what is only written to a file."""
    assert diagnose_cells(["import numpy as np", source], facts) == []
    assert (
        lines(notebook("import numpy as np\nnp.product", metadata={"kernelspec": {"language": "R"}}), Kind.NOTEBOOK)
        == []
    )


def test_notes_are_read_where_they_are_code(facts):
    """Fenced Python with the usual names, sessions, and imports in a sentence, which are but perhaps wrong."""
    text = "# Note\n\nimport nothing\n\n```python\nx = np.product([1])\n```\n\n```bash\nnp.product\n```\n"
    assert lines(text, Kind.MARKDOWN, facts) == [(0, 6)]
    assert lines("```py\n>>> np.product([1])\n1\n```", Kind.MARKDOWN, facts) == [(0, 2)]
    (finding,) = diagnose("- from sklearn.Imputer import SimpleImputer -> impute\n", Kind.MARKDOWN, facts)
    assert (finding.line, finding.level) == (1, Level.PERHAPS)
    assert "SimpleImputer" in finding.replacement


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"cells": 3}', '{"cells": [1]}', "{" * 5000, "\x00", '{"a": 1}']
)
def test_a_broken_notebook_is_said_to_be_one(text):
    """With what to do."""
    with pytest.raises(KbError, match="is not a notebook"):
        diagnose(text, Kind.NOTEBOOK)


@pytest.mark.parametrize(
    "code",
    [
        "(" * 1000 + ")" * 1000,
        "x = " + "[" * 1000 + "]" * 1000,
        "x = " + "-" * 5000 + "1",
        "x" + ".a" * 5000,
        "x = f" + "(1)" * 3000,
        "x = 1" + " + 1" * 5000,
        "\n".join(" " * i + "if x:" for i in range(99)) + "\n" + " " * 99 + "pass",
        "x = " + "not " * 3000 + "x",
        "if x: pass\n" + "elif x: pass\n" * 3000,
        "\x00\x01",
        "def f(:\n" * 2000,
        "x = '" + "a" * 100_000,
        "lambda: " * 500 + "1",
    ],
    ids=range(13),
)
def test_hostile_code_is_read_or_refused(code, facts):
    """Never an error of another kind, and what comes before it is still found."""
    try:
        found = diagnose(STALE + code, facts=facts)
    except KbError as error:
        assert "nested" in str(error)
    else:
        assert all(isinstance(finding.line, int) for finding in found)


def test_nothing_is_imported_of_the_libraries(facts):
    """Whatever the code imports."""
    import sys

    before = set(sys.modules)
    diagnose(
        "import sklearn.cluster, scipy.stats, not_there\nscipy.stats.binom_test(1)", facts=Facts(entries=facts.entries)
    )
    assert not {name for name in set(sys.modules) - before if name.startswith(("sklearn", "scipy", "not_there"))}


def test_what_packs_cannot_know_is_left_alone(facts):
    """Attributes that `fit` sets beside documented ones, and arguments of a base class of another library."""
    text = (
        "from sklearn.isotonic import IsotonicRegression\n"
        "from sklearn.utils.parallel import Parallel\n"
        "model = IsotonicRegression().fit([1, 2], [1, 2])\n"
        "print(model.X_thresholds_, model.y_thresholds_)\n"
        "Parallel(n_jobs=2)\n"
    )
    assert diagnose(text, facts=facts) == []
    assert len(diagnose("from sklearn.linear_model import Ridge\nRidge().fit([[1]], [1]).coeff_\n", facts=facts)) == 1
