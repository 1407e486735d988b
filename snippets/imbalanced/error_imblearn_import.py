"""Print both versions; without imblearn rows of the rare classes can be copied by hand."""

# %% data
import pandas as pd

X = pd.DataFrame({"x": range(100)})
y = pd.Series([1] * 10 + [0] * 90)

# %% versions
from importlib.metadata import version

for package in ("scikit-learn", "imbalanced-learn"):
    print(package, "major version", version(package).split(".")[0])

# %% fix without the package: copy rows of the rarer classes (training rows only)
most = y.value_counts().max()
extra = [rows.sample(most - len(rows), replace=True, random_state=0) for _, rows in y.groupby(y)]
index = y.index.append([part.index for part in extra])
X_over, y_over = X.loc[index], y.loc[index]
print("rows of each class:", y_over.value_counts().unique())

# %% check
from imblearn.over_sampling import RandomOverSampler

same = RandomOverSampler(random_state=0).fit_resample(X, y)[1].value_counts()
assert same.to_dict() == y_over.value_counts().to_dict(), "as many rows as RandomOverSampler makes"
gone = "utils.parse_version utils._print_elapsed_time utils._param_validation._MissingValues"
if tuple(int(part) for part in version("scikit-learn").split(".")[:2]) >= (1, 9):
    gone += " utils._tags._safe_tags utils.validation._is_pandas_df"
for module, _, name in (path.rpartition(".") for path in gone.split()):
    try:
        exec(f"from sklearn.{module} import {name}")
    except ImportError as error:
        said = f"cannot import name '{name}' from 'sklearn.{module}'"
        assert str(error).startswith(said), str(error)
    else:
        raise AssertionError(f"{name} should be gone from {module}")
try:
    import sklearn.neighbors.base  # noqa: F401
except ModuleNotFoundError as error:
    assert str(error) == "No module named 'sklearn.neighbors.base'", str(error)
else:
    raise AssertionError("it should raise ModuleNotFoundError")
assert set(X_over["x"]) == set(X["x"]), "only copies"

# Output:
# scikit-learn major version 1
# imbalanced-learn major version 0
# rows of each class: [90]
