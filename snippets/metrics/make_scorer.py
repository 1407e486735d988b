"""make_scorer passes keywords and the right response, and flips the sign of losses."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% scorers
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import brier_score_loss, fbeta_score, make_scorer
from sklearn.model_selection import cross_validate


def profit(y_true, y_pred):
    """Own metric: each hit earns 5, each false alarm costs 1, per row."""
    return (5 * ((y_true == 1) & (y_pred == 1)) - ((y_true == 0) & (y_pred == 1))).mean()


scoring = {
    "profit": make_scorer(profit),
    "f2": make_scorer(fbeta_score, beta=2),
    "brier": make_scorer(
        brier_score_loss, response_method="predict_proba", greater_is_better=False
    ),
    "positives": lambda estimator, X, y: estimator.predict(X).mean(),
}
model = RandomForestClassifier(n_estimators=50, random_state=0)
result = cross_validate(model, X, y, scoring=scoring, cv=3)
for name in scoring:
    print(f"{name:10} {result['test_' + name].mean():.2f}")

# %% check
import warnings

import numpy as np

named = cross_validate(model, X, y, scoring="neg_brier_score", cv=3)["test_score"]
assert (result["test_brier"] < 0).all(), "a loss should come back negative"
assert np.allclose(result["test_brier"], named), "it should be the named scorer"
for metric in (fbeta_score, profit, make_scorer(brier_score_loss, needs_proba=True)):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            scores = cross_validate(model, X[:60], y[:60], scoring=metric, cv=2)["test_score"]
        except ValueError:
            scores = np.array([np.nan])
    assert np.isnan(scores).all(), "a bare metric, or needs_proba, should fail or give nan"
rows = {}
scorer = make_scorer(lambda y, p: rows.update(shape=p.shape) or 0, response_method="predict_proba")
scorer(model.fit(X, y), X, y)
assert rows["shape"] == y.shape, "binary: only the positive column should reach the metric"

# Output:
# profit     3.03
# f2         0.97
# brier      -0.03
# positives  0.64
