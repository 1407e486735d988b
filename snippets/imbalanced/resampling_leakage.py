"""On labels that are pure chance, oversampling before the folds shows a score near perfect."""

# %% data
import numpy as np
from sklearn.datasets import make_classification

X, y = make_classification(600, 10, weights=[0.85], random_state=0)
y = np.random.default_rng(0).permutation(y)  # labels of pure chance

# %% wrong
from imblearn.over_sampling import RandomOverSampler
from imblearn.pipeline import make_pipeline
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_val_score

forest = RandomForestClassifier(30, random_state=0)
sampler = RandomOverSampler(random_state=0)
X_over, y_over = sampler.fit_resample(X, y)  # before the folds: do not
wrong = cross_val_score(forest, X_over, y_over, cv=5, scoring="balanced_accuracy").mean()

# %% right
model = make_pipeline(sampler, forest)  # the pipeline of imblearn: only the training folds
right = cross_val_score(model, X, y, cv=5, scoring="balanced_accuracy").mean()
print(f"before the folds {wrong:.1f}, inside {right:.1f}")

# %% check
import pandas as pd
from imblearn.over_sampling import SMOTE
from imblearn.under_sampling import RandomUnderSampler

assert wrong > right + 0.2, f"copies should help before the folds: {wrong:.2f}, {right:.2f}"
assert abs(right - 0.5) < 0.05, "labels of pure chance should score 0.5"
X_new, y_new = SMOTE(random_state=0).fit_resample(X, y)
synthetic = cross_val_score(forest, X_new, y_new, cv=5, scoring="balanced_accuracy").mean()
assert synthetic > right + 0.1, f"SMOTE before the folds should leak as well: {synthetic:.2f}"
assert pd.DataFrame(X_over).duplicated().sum() == len(X_over) - len(X), "the new rows are copies"
X_under, y_under = RandomUnderSampler(random_state=0).fit_resample(X, y)
scores = [
    cross_val_score(forest, a, b, cv=5, scoring="average_precision").mean()
    for a, b in ((X, y), (X_under, y_under))
]
assert scores[1] > scores[0] + 0.1, "a balanced test set should inflate average precision"

# Output:
# before the folds 1.0, inside 0.5
