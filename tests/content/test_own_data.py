"""A snippet on a person's own table: what is replaced, what is prepared, and what is refused."""

import ast

import pytest

from kb.content.own_data import Choice, Column, Table, Task, adapted, takes_own_data, task_of
from kb.errors import KbError

SNIPPET = '''"""Fits."""

# %% data
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

X, y = load_iris(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% fit
from sklearn.linear_model import LogisticRegression

model = LogisticRegression().fit(X_train, y_train)

# %% check
assert len(X) == 150, "all rows"

# Output:
# 1
'''
PIPELINE = SNIPPET.replace("LogisticRegression()", "make_pipeline(StandardScaler(), LogisticRegression())")
AGE = Column("age", "number", 3, 80, False)
SIZE = Column("size", "number", 0, 90, False)
PORT = Column("port", "text", 2, 3, False)
ALONE = Column("alone", "bool", 0, 2, False)
ID = Column("id", "number", 0, 100, False)
LABEL = Column("y", "text", 0, 2, False)
CODES = Column("y", "number", 0, 3, True)


def table(*columns: Column, path: str = "train.csv") -> Table:
    """A table of these columns."""
    return Table(path, 100, columns)


@pytest.mark.parametrize(
    ("target", "task"),
    [
        (LABEL, Task.BINARY),
        (CODES, Task.MULTICLASS),
        (Column("y", "number", 0, 500, False), Task.REGRESSION),
        (Column("y", "text", 0, 500, False), Task.MULTICLASS),
        (Column("y", "bool", 0, 2, False), Task.BINARY),
    ],
)
def test_the_task_follows_from_the_target(target, task):
    """Its type and the number of its values."""
    assert task_of(target) == task


def test_a_target_of_one_value_is_refused():
    """With what to do."""
    with pytest.raises(KbError, match="has one value only; choose another column"):
        task_of(Column("y", "text", 0, 1, False))


def test_numbers_without_gaps_are_taken_as_they_are():
    """Nothing is prepared; the check goes, the rest stays."""
    script = adapted(SNIPPET, table(ID, SIZE, CODES), Choice("y", ("id",)))
    ast.parse(script)
    assert "df = pd.read_csv('train.csv')\nX = df.drop(columns=['id', 'y'])\ny = df['y']\n" in script
    assert "load_iris" not in script
    assert "prepare" not in script
    assert "assert" not in script
    assert "train_test_split(X, y, random_state=0)" in script
    assert "LogisticRegression().fit(X_train, y_train)" in script


def test_what_is_no_number_is_prepared_before_with_a_word():
    """Where the snippet has no pipeline."""
    script = adapted(SNIPPET, table(AGE, PORT, ALONE, LABEL), Choice("y"))
    ast.parse(script)
    assert "X = prepare.fit_transform(X)" in script
    assert "scores are a little too good" in script
    assert "(SimpleImputer(strategy=\"median\"), ['age'])" in script
    assert "(texts, ['port', 'alone'])" in script
    assert "pd.factorize(df['y'], sort=True)" in script


def test_or_in_the_pipelines_of_the_snippet():
    """The first step of each; nothing leaks, and nothing is said of a leak."""
    script = adapted(PIPELINE, table(AGE, PORT, LABEL), Choice("y"))
    assert "make_pipeline(prepare, StandardScaler(), LogisticRegression())" in script
    assert "fit_transform" not in script
    named = PIPELINE.replace("make_pipeline(StandardScaler(), ", 'Pipeline([("scale", StandardScaler()), ').replace(
        "LogisticRegression())", '("model", LogisticRegression())])'
    )
    script = adapted(named, table(AGE, PORT, LABEL), Choice("y"))
    assert 'Pipeline([("prepare", prepare), ("scale", StandardScaler())' in script


def test_raw_takes_the_columns_as_they_are_and_keep_only_some():
    """No preparation; X holds what was named."""
    script = adapted(SNIPPET, table(AGE, PORT, SIZE, LABEL), Choice("y", keep=("age", "size"), raw=True))
    assert "X = df[['age', 'size']]" in script
    assert "prepare" not in script


def test_the_target_never_stands_in_x():
    """Nor a column that is left out, whatever is kept; a column is taken once."""
    script = adapted(SNIPPET, table(ID, SIZE, CODES), Choice("y", ("id",), keep=("size", "y", "id", "size")))
    assert "X = df[['size']]" in script


@pytest.mark.parametrize(
    ("columns", "choice", "message"),
    [
        ((SIZE, CODES), Choice("y", ("Id",)), "there is no column 'Id'"),
        ((SIZE, CODES), Choice("Y"), "did you mean 'y'"),
        ((SIZE._replace(infinite=2), CODES), Choice("y"), "infinite values in 'size'"),
        ((SIZE, LABEL._replace(rarest=1)), Choice("y"), "a class of the target 'y' has one row"),
        ((Column("a;b;y", "text", 0, 9, False),), Choice("y"), "is not separated by commas"),
        ((SIZE._replace(unique=0), CODES), Choice("y"), "no column is left for X"),
    ],
)
def test_what_would_fail_later_is_told_at_once(columns, choice, message):
    """With the column, before a library raises."""
    with pytest.raises(KbError, match=message):
        adapted(SNIPPET, table(*columns), choice)


def test_names_are_text_whatever_is_in_them():
    """Quotes, line feeds and a path with both cannot become code."""
    bad = "a'\nimport os; os.system('x')#"
    script = adapted(SNIPPET, table(Column(bad, "text", 0, 3, False), CODES, path=f"{bad}.parquet"), Choice("y"))
    tree = ast.parse(script)
    assert not any(isinstance(node, ast.Import) and node.names[0].name == "os" for node in ast.walk(tree))
    assert "pd.read_parquet(" in script


def test_rows_without_a_target_are_left_out():
    """And counted."""
    script = adapted(SNIPPET, table(SIZE, CODES._replace(missing=7)), Choice("y"))
    assert "df = df.dropna(subset=['y'])  # 7 rows without a target" in script


@pytest.mark.parametrize(
    "data", ["values = [1, 2]", "X = load_iris()", "df = make_frame()", "X, y = [1], [2]", "X, y = fetch_it()"]
)
def test_other_data_cannot_be_replaced(data):
    """Only `X, y = load_...` or `make_...`."""
    text = SNIPPET.replace("X, y = load_iris(return_X_y=True, as_frame=True)", data)
    assert not takes_own_data(text)
    with pytest.raises(KbError, match="no statement"):
        adapted(text, table(SIZE, CODES), Choice("y"))


@pytest.mark.parametrize("choice", [Choice("nothing"), Choice("y", keep=("nothing",)), Choice("y", keep=("y",))])
def test_a_column_that_is_not_there_is_told(choice):
    """With those there are, or that none is left."""
    with pytest.raises(KbError, match=r"there are size, y|no column is left"):
        adapted(SNIPPET, table(SIZE, CODES), choice)
