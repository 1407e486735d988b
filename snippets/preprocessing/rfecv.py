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
from sklearn.model_selection import StratifiedKFold

cv = StratifiedKFold(shuffle=True, random_state=0)
selector = RFECV(LogisticRegression(), scoring="roc_auc", cv=cv).fit(X, y)
print("columns kept:", selector.n_features_)
columns = ["n_features", "mean_test_score", "std_test_score"]
table = pd.DataFrame({name: selector.cv_results_[name] for name in columns})
print(table.iloc[[0, 2, 4, 9, 24]].round(2).to_string(index=False))

# %% plot
import matplotlib.pyplot as plt

plt.errorbar(table["n_features"], table["mean_test_score"], table["std_test_score"])
plt.axvline(selector.n_features_, linestyle="--")
plt.xlabel("number of columns")
plt.ylabel("cross-validated ROC AUC")
plt.show()

# %% check
assert 3 <= selector.n_features_ <= 8, "most of the noise should go"
assert len(table) == 25, "one row per number of columns"

# Output:
# columns kept: 4
#  n_features  mean_test_score  std_test_score
#           1             0.65            0.04
#           3             0.79            0.04
#           5             0.82            0.04
#          10             0.80            0.03
#          25             0.80            0.03
