"""Outliers are dropped from the training rows only; every test row gets its prediction."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% fit
from imblearn import FunctionSampler
from imblearn.pipeline import make_pipeline
from sklearn.ensemble import IsolationForest
from sklearn.linear_model import Ridge
from sklearn.model_selection import cross_val_score


def drop_outliers(X, y, share=0.05):
    """Keep the rows that an isolation forest takes for usual."""
    forest = IsolationForest(n_estimators=50, contamination=share, random_state=0)
    keep = forest.fit_predict(X) == 1
    return X[keep], y[keep]


sampler = FunctionSampler(func=drop_outliers, validate=False, kw_args={"share": 0.1})
model = make_pipeline(sampler, Ridge(alpha=0.1))
scores = cross_val_score(model, X, y, cv=5)
print(f"R2 {scores.mean():.1f}, rows kept: {len(sampler.fit_resample(X, y)[0]) / len(X):.1f}")

# %% check
import numpy as np
import pandas as pd
from imblearn.datasets import make_imbalance

assert model.fit(X, y).predict(X).shape == y.shape, "a prediction for every row"
for values, target in ((X, y + 0.5), (X.mask(X > 0.1), y)):
    try:
        FunctionSampler(func=lambda X, y: (X, y)).fit_resample(values, target)
        raise AssertionError("validate=True should refuse decimals in y, and NaN")
    except ValueError:
        pass
classes = pd.Series(np.arange(len(X)) % 2)
thin = make_imbalance(X, classes, sampling_strategy={0: 100, 1: 10}, random_state=0)[1]
assert thin.value_counts().to_dict() == {0: 100, 1: 10}, "as many rows as asked"

# Output:
# R2 0.5, rows kept: 0.9
