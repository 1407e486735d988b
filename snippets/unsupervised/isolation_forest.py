"""An isolation forest ranks odd rows first; contamination moves the threshold alone."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% detect
import pandas as pd
from sklearn.ensemble import IsolationForest

model = IsolationForest(n_estimators=200, contamination=0.05, random_state=0).fit(X_train)
score = pd.Series(-model.score_samples(X_test), X_test.index)  # larger is more abnormal
odd = pd.Series(model.predict(X_test) == -1, X_test.index)
print("flagged:", odd.sum(), "of", len(odd))
print("most abnormal rows:", score.nlargest(3).index.tolist())

# %% check
import numpy as np
from sklearn.metrics import roc_auc_score

rng = np.random.default_rng(0)
planted = np.vstack([rng.normal(size=(500, 5)), rng.normal(scale=6, size=(25, 5))])
truth = np.r_[np.zeros(500), np.ones(25)]
auto = IsolationForest(random_state=0).fit(planted)
strict = IsolationForest(contamination=0.05, random_state=0).fit(planted)
assert roc_auc_score(truth, -auto.score_samples(planted)) > 0.95, "far rows should come first"
flagged = np.mean(strict.predict(planted) == -1)
assert abs(flagged - 0.05) < 0.01, "contamination should set the share that is flagged"
same = np.allclose(strict.score_samples(planted), auto.score_samples(planted))
assert same, "the ranking should not depend on contamination"
shifted = strict.score_samples(planted) - strict.offset_
assert np.allclose(strict.decision_function(planted), shifted), "decision: score minus offset"
units = IsolationForest(random_state=0).fit(planted * [1, 1e6, 1, 1, 1])
rank = np.corrcoef(units.score_samples(planted * [1, 1e6, 1, 1, 1]), auto.score_samples(planted))
assert rank[0, 1] > 0.99, "scaling should not matter"

# Output:
# flagged: 9 of 143
# most abnormal rows: [108, 78, 12]
