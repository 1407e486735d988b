"""Resampling the test predictions gives an interval for AUC and for the gap of two models."""

# %% data: two models, one test set, predicted once
import numpy as np
from scipy import stats
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(1200, n_features=10, n_informative=4, flip_y=0.1, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=400, random_state=0)
linear = LogisticRegression().fit(X_train, y_train)
tree = DecisionTreeClassifier(max_depth=3, random_state=0).fit(X_train, y_train)
p_linear, p_tree = (model.predict_proba(X_test)[:, 1] for model in (linear, tree))

# %% bootstrap
rng = np.random.default_rng(0)
scores = []
for _ in range(200):  # 1000 or more in earnest
    rows = rng.integers(0, len(y_test), len(y_test))
    scores.append([roc_auc_score(y_test[rows], p[rows]) for p in (p_linear, p_tree)])
scores = np.array(scores)

for name, p, column in (("linear", p_linear, 0), ("tree", p_tree, 1)):
    low, high = np.quantile(scores[:, column], [0.025, 0.975])
    auc = roc_auc_score(y_test, p)
    print(f"{name:6} AUC {auc:.2f}, 95 % interval {low:.2f} to {high:.2f}")
    assert low < auc < high, "the score lies inside its interval"

# %% the difference, on the same rows
gap = scores[:, 0] - scores[:, 1]
paired = gap.std()
apart = np.sqrt(scores[:, 0].var() + scores[:, 1].var())
print(f"spread of the gap: paired {paired:.3f}, as if independent {apart:.3f}")

# %% a plain statistic
x = rng.exponential(10, 100)
result = stats.bootstrap((x,), np.mean, n_resamples=2000, rng=np.random.default_rng(0))
low, high = result.confidence_interval
print(f"mean {x.mean():.1f}, 95 % interval {low:.1f} to {high:.1f}")

# %% check
assert paired < apart, "both models meet the same hard rows"
assert low < x.mean() < high, "inside"

# Output:
# linear AUC 0.74, 95 % interval 0.69 to 0.79
# tree   AUC 0.83, 95 % interval 0.78 to 0.87
# spread of the gap: paired 0.027, as if independent 0.034
# mean 9.1, 95 % interval 7.5 to 10.8
