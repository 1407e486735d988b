"""RFECV finds a number of columns near the true one; the curve shows score against size."""

# %% data: 5 informative columns of 25
from sklearn.datasets import make_classification

X, y = make_classification(
    500, 25, n_informative=5, n_redundant=0, shuffle=False, class_sep=1.0, random_state=1
)

# %% eliminate with cross-validation
import pandas as pd
from sklearn.feature_selection import RFECV
from sklearn.linear_model import LogisticRegression

selector = RFECV(LogisticRegression(), scoring="roc_auc", cv=5).fit(X, y)
print("columns kept:", selector.n_features_)
columns = ["n_features", "mean_test_score", "std_test_score"]
table = pd.DataFrame({name: selector.cv_results_[name] for name in columns})
print(table.iloc[[0, 2, 4, 9, 24]].round(2).to_string(index=False))
assert selector.n_features_ < 25, "some noise should go"
assert len(table) == 25, "one row per number of columns"

# %% plot
import matplotlib.pyplot as plt

plt.errorbar(table["n_features"], table["mean_test_score"], table["std_test_score"])
plt.axvline(selector.n_features_, linestyle="--")
plt.xlabel("number of columns")
plt.ylabel("cross-validated ROC AUC")
plt.show()

# Output:
# columns kept: 4
#  n_features  mean_test_score  std_test_score
#           1             0.47            0.12
#           3             0.70            0.14
#           5             0.78            0.12
#          10             0.76            0.12
#          25             0.75            0.11
