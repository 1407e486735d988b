"""make_scorer passes keywords and the right response, and flips the sign of losses."""

# %% data
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression

X, y = make_classification(600, flip_y=0.2, random_state=0)
model = LogisticRegression()

# %% scorers
from sklearn.metrics import brier_score_loss, fbeta_score, make_scorer
from sklearn.model_selection import cross_validate

scoring = {
    "f2": make_scorer(fbeta_score, beta=2),
    "brier": make_scorer(
        brier_score_loss, response_method="predict_proba", greater_is_better=False
    ),
    "named": "neg_brier_score",
    "positives": lambda estimator, X, y: estimator.predict(X).mean(),
}
result = cross_validate(model, X, y, scoring=scoring)
for name in scoring:
    print(f"{name:10} {result['test_' + name].mean():.3f}")

# %% check
assert (result["test_brier"] < 0).all(), "a loss is returned negative"
assert abs(result["test_brier"] - result["test_named"]).max() < 1e-12, "same as the named scorer"

# Output:
# f2         0.827
# brier      -0.128
# named      -0.128
# positives  0.465
