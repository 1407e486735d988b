"""Resampling the test predictions gives an interval for AUC and for the gap of two models."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(1200, n_features=10, n_informative=4, flip_y=0.1, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=1 / 3, random_state=0)

# %% predict once
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

linear = make_pipeline(StandardScaler(), LogisticRegression()).fit(X_train, y_train)
tree = DecisionTreeClassifier(max_depth=3, random_state=0).fit(X_train, y_train)
p_linear, p_tree = (model.predict_proba(X_test)[:, 1] for model in (linear, tree))

# %% bootstrap
import numpy as np
from sklearn.metrics import roc_auc_score

rng = np.random.default_rng(0)
true, scores = np.asarray(y_test), []
for _ in range(200):  # 1000 or more in earnest
    rows = rng.integers(0, len(true), len(true))
    scores.append([roc_auc_score(true[rows], p[rows]) for p in (p_linear, p_tree)])
scores = np.array(scores)
gap = scores[:, 1] - scores[:, 0]  # on the same rows
for name, values in {"linear": scores[:, 0], "tree": scores[:, 1], "tree - linear": gap}.items():
    low, high = np.quantile(values, [0.025, 0.975])
    print(f"{name:13} 95 % interval {low:.2f} to {high:.2f}")

# %% median of a column
from scipy import stats

x = rng.exponential(10, 100)
result = stats.bootstrap((x,), np.median, n_resamples=2000, rng=np.random.default_rng(0))
low, high = result.confidence_interval
print(f"median {np.median(x):.1f}, 95 % interval {low:.1f} to {high:.1f}")

# %% check
for p, values in zip((p_linear, p_tree), scores.T):
    low, high = np.quantile(values, [0.025, 0.975])
    assert low < roc_auc_score(true, p) < high, "the score should lie inside its interval"
apart = np.sqrt(scores[:, 0].var() + scores[:, 1].var())
assert gap.std() < apart, "paired, the gap should spread less, as both meet the same hard rows"
tops = [rng.choice(x, len(x)).max() for _ in range(200)]
assert max(tops) == x.max(), "the maximum should never pass the largest value: no interval"

# Output:
# linear        95 % interval 0.69 to 0.79
# tree          95 % interval 0.78 to 0.87
# tree - linear 95 % interval 0.03 to 0.14
# median 6.5, 95 % interval 5.2 to 7.7
