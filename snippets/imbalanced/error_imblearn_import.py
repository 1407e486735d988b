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
assert set(X_over["x"]) == set(X["x"]), "only copies"

# Output:
# scikit-learn major version 1
# imbalanced-learn major version 0
# rows of each class: [90]
