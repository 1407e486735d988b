"""The Brier score is the MSE of probabilities; the share of positives is its baseline."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = RandomForestClassifier(random_state=0).fit(X_train, y_train)

# %% score
import numpy as np
from sklearn.metrics import brier_score_loss

proba = model.predict_proba(X_test)[:, 1]
score = brier_score_loss(y_test, proba)
share = np.mean(y_test == model.classes_[1])
baseline = share * (1 - share)
print(f"Brier {score:.3f}, always the share {baseline:.3f}, skill {1 - score / baseline:.2f}")

# %% formula
brier = np.mean((proba - (y_test == model.classes_[1])) ** 2)

# %% several classes, any version
onehot = y_test.to_numpy()[:, None] == model.classes_
multiclass = np.mean(np.sum((model.predict_proba(X_test) - onehot) ** 2, axis=1))
print(f"summed over the classes {multiclass:.3f}")

# %% check
import sklearn

assert np.isclose(brier, score), "the formula should be brier_score_loss"
assert np.isclose(multiclass, 2 * score), "two classes: the sum is twice the score"
constant = np.full(len(y_test), share)
assert np.isclose(brier_score_loss(y_test, constant), baseline), "the share scores pi (1 - pi)"
assert brier_score_loss([0, 1], [0.5, 0.5]) == 0.25, "0.5 everywhere should score 0.25"
rng = np.random.default_rng(0)
p_true = rng.uniform(size=20_000)
outcome = (rng.random(20_000) < p_true).astype(int)
pushed = brier_score_loss(outcome, p_true.round())
assert brier_score_loss(outcome, p_true) < pushed, "overconfidence should cost"
if tuple(int(part) for part in sklearn.__version__.split(".")[:2]) >= (1, 7):
    classes, p = np.arange(60) % 3, rng.dirichlet(np.ones(3), 60)
    by_hand = np.mean(np.sum((p - np.eye(3)[classes]) ** 2, axis=1))
    assert np.isclose(brier_score_loss(classes, p), by_hand), "since 1.7: sum over the classes"
rare = (np.arange(1000) < 10).astype(int)
assert brier_score_loss(rare, np.full(1000, 0.01)) < 0.01, "with 1 % positives no skill is near 0"

# Output:
# Brier 0.041, always the share 0.233, skill 0.82
# summed over the classes 0.083
