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
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), LogisticRegression())
cv = StratifiedKFold(shuffle=True, random_state=0)
weights = "named_steps.logisticregression.coef_"
selector = RFECV(model, scoring="neg_log_loss", cv=cv, importance_getter=weights).fit(X, y)
print("columns kept:", selector.n_features_, list(selector.get_feature_names_out()))
columns = ["n_features", "mean_test_score", "std_test_score"]
table = pd.DataFrame({name: selector.cv_results_[name] for name in columns})
print(table.nlargest(3, "mean_test_score").round(2).to_string(index=False))

# %% plot
import matplotlib.pyplot as plt

plt.errorbar(table["n_features"], table["mean_test_score"], table["std_test_score"])
plt.axvline(selector.n_features_, linestyle="--")
plt.xlabel("number of columns")
plt.ylabel("cross-validated score")
plt.show()

# %% check
assert 3 <= selector.n_features_ <= 10, "most of the noise should go"
assert len(table) == 25, "one row per number of columns"
assert not hasattr(selector, "grid_scores_"), "grid_scores_ should be gone"
best = table.loc[table["mean_test_score"].idxmax(), "n_features"]
assert best == selector.n_features_, "the size with the best mean score should be kept"

# Output:
# columns kept: 5 ['x0', 'x1', 'x2', 'x3', 'x4']
#  n_features  mean_test_score  std_test_score
#           5            -0.52            0.04
#           4            -0.53            0.04
#           6            -0.53            0.04
