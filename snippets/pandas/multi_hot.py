"""Tags in one cell become indicator columns; the binarizer keeps the training columns."""

# %% data
import pandas as pd

train = pd.Series(["drama,crime", "comedy", None, "drama"])
test = pd.Series(["comedy,crime"])

# %% pandas
X = train.str.get_dummies(sep=",")
X_test = test.str.get_dummies(sep=",").reindex(columns=X.columns, fill_value=0)
print(X)

# %% scikit-learn
from sklearn.preprocessing import MultiLabelBinarizer

lists = train.fillna("").map(lambda t: t.split(",") if t else [])
mlb = MultiLabelBinarizer().fit(lists)
print(mlb.classes_, mlb.transform(test.str.split(",")))

# %% check
assert X.sum().to_dict() == {"comedy": 1, "crime": 1, "drama": 2}, "one column per tag"
assert X.iloc[2].sum() == 0, "a missing cell: zeros"
assert X_test.columns.tolist() == X.columns.tolist(), "same columns for the test rows"
assert (mlb.transform(lists) == X.to_numpy()).all(), "the same matrix"
try:
    MultiLabelBinarizer().fit(train)
    raised = False
except TypeError:
    raised = True
assert raised, "the binarizer should fail on a missing value"
assert " b" in pd.Series(["a, b"]).str.get_dummies(sep=","), "the space belongs to the name"

# Output:
#    comedy  crime  drama
# 0       0      1      1
# 1       1      0      0
# 2       0      0      0
# 3       0      0      1
# ['comedy' 'crime' 'drama'] [[1 1 0]]
