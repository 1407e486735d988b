"""crosstab counts pairs, gives shares per row, and makes a labelled confusion matrix."""

# %% data
import numpy as np
import pandas as pd
from sklearn.metrics import confusion_matrix

df = pd.DataFrame({"cls": [1, 1, 2, 2, 2], "survived": [1, 0, 0, 0, 1]})

# %% counts and shares
print(pd.crosstab(df["cls"], df["survived"], margins=True))
rate = pd.crosstab(df["cls"], df["survived"], normalize="index")
print(rate.round(2))

# %% confusion matrix
y_true, y_pred = np.array([0, 1, 1, 0, 1]), np.array([0, 1, 0, 0, 1])
table = pd.crosstab(y_true, y_pred, rownames=["true"], colnames=["predicted"])
print(table)

# %% check
assert np.allclose(rate.sum(axis=1), 1), "rows are shares"
assert np.isclose(rate.loc[1, 1], df.loc[df["cls"] == 1, "survived"].mean()), "rate per class"
assert (table.to_numpy() == confusion_matrix(y_true, y_pred)).all(), "same as scikit-learn"
one, other = pd.Series([0, 1]), pd.Series([0, 1], index=[5, 6])
assert pd.crosstab(one, other).empty, "Series without common labels give an empty table"

# Output:
# survived  0  1  All
# cls
# 1         1  1    2
# 2         2  1    3
# All       3  2    5
# survived     0     1
# cls
# 1         0.50  0.50
# 2         0.67  0.33
# predicted  0  1
# true
# 0          2  0
# 1          1  2
