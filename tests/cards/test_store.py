"""The file of cards: every public name of the packs, found by any part of it that people type."""

import json
from pathlib import Path

import pytest

from kb import libraries
from kb.cards import store
from kb.cards.example import example
from kb.cards.store import open_cards
from kb.versions.packs import read_pack


@pytest.fixture(scope="module")
def cards():
    """The cards of the packs in this checkout."""
    with open_cards() as opened:
        yield opened


@pytest.mark.parametrize("library", libraries.packed())
def test_every_name_of_a_pack_is_there(cards, library):
    """With the versions that have it, and what they say of it."""
    pack = read_pack(library)
    rows = cards.connection.execute(
        "select owners.dotted, cards.member, texts.pairs from cards join owners on owners.number = owner "
        "join texts on texts.number = text join libraries on libraries.number = owners.library where libraries.library = ?",
        (library,),
    )
    found = {(owner, member): json.loads(pairs) for owner, member, pairs in rows}
    assert len(found) > 100
    assert found == {(o, member): pairs for o, members in pack.names.items() for member, pairs in members.items()}


@pytest.mark.parametrize(
    ("typed", "dotted"),
    [
        ("EfficientNetB0", "keras.applications.EfficientNetB0"),
        ("efficientnetb0", "keras.applications.EfficientNetB0"),
        ("DataFrame.nlargest", "pandas.DataFrame.nlargest"),
        ("keras.layers.Dense", "keras.layers.Dense"),
        ("tf.keras.layers.Dense", "keras.layers.Dense"),
        ("np.kron()", "numpy.kron"),
        ("plt.hist", "matplotlib.pyplot.hist"),
        ("norm.ppf", "scipy.stats.norm.ppf"),
        ("Dense", "keras.layers.Dense"),
        ("dense", "keras.layers.Dense"),
        ("OLS", "statsmodels.api.OLS"),
    ],
)
def test_a_name_is_found_by_its_last_parts(cards, typed, dotted):
    """As code has it, in any case; what is imported before what is a member, the shortest first."""
    assert cards.named(typed)[0].dotted == dotted


@pytest.mark.parametrize(
    "typed", ["", ".", "no_such_name", "keras.no.Dense", "'; drop table cards", "\x00", "a" * 5000]
)
def test_what_is_no_name_is_none(cards, typed):
    """And harms nothing."""
    assert cards.named(typed) == []


def test_a_name_that_stands_in_several_modules_is_one_card(cards):
    """What merely looks alike in modules that are not related is another thing."""
    (card,) = cards.named("EfficientNetB0")
    assert card.also == ("keras.applications.efficientnet.EfficientNetB0",)
    owners = {card.owner for card in cards.named("preprocess_input")}
    assert {"keras.applications.vgg16", "keras.applications.resnet"} <= owners


def test_completion_in_any_case(cards):
    """Last parts of names; dotted ones where a dot was typed."""
    assert "GridSearchCV" in cards.names_with_prefix("gridsea")
    assert cards.names_with_prefix("DataFrame.nlar") == ["DataFrame.nlargest"]
    assert "keras.layers.Dense" in cards.names_with_prefix("keras.layers.den")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("numpy.kron", "import numpy as np\n\nnp.kron(a, b)\n"),
        (
            "sklearn.metrics.jaccard_score",
            "from sklearn.metrics import jaccard_score\n\njaccard_score(y_true, y_pred)\n",
        ),
        ("pandas.DataFrame.nlargest", "import pandas as pd\n\n# df: a pd.DataFrame\ndf.nlargest(n, columns)\n"),
        ("matplotlib.pyplot.polar", "import matplotlib.pyplot as plt\n\nplt.polar()\n"),
        ("numpy.linalg", "import numpy.linalg\n"),
    ],
)
def test_a_line_that_uses_it(cards, name, code):
    """Its import, and a call with what it requires."""
    from kb.retrieval.reference import parameters_of

    card = next(card for card in cards.named(name) if card.dotted == name)
    assert example(card, parameters_of(card)) == code
    compile(code, name, "exec")


@pytest.mark.parametrize("where", ["header", "pages"])
def test_a_damaged_file_is_made_anew(tmp_path, monkeypatch, where):
    """In the cache; the answer is the same."""
    monkeypatch.setenv("KB_CACHE", str(tmp_path / "cache"))
    path = tmp_path / "cards-0.db"
    data = Path(store.cards_path()).read_bytes()
    at = 0 if where == "header" else 4096
    path.write_bytes(data[:at] + b"\xff" * (len(data) // 2) + data[at + len(data) // 2 :])
    monkeypatch.setattr(store, "cards_path", lambda: str(path))
    with open_cards() as cards:
        assert cards.named("EfficientNetB0")[0].dotted == "keras.applications.EfficientNetB0"
        assert cards.path.startswith(str(tmp_path / "cache"))
        assert cards.connection.execute("pragma integrity_check").fetchone() == ("ok",)
