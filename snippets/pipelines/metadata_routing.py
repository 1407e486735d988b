"""With routing on, weights reach the model's fit and the scorer, in every fold."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% route
import sklearn
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, make_scorer
from sklearn.model_selection import GridSearchCV, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.utils.class_weight import compute_sample_weight

weight = compute_sample_weight("balanced", y)  # or your own, one per row
with sklearn.config_context(enable_metadata_routing=True):
    model = make_pipeline(
        StandardScaler().set_fit_request(sample_weight=False),
        LogisticRegression().set_fit_request(sample_weight=True),
    )
    scorer = make_scorer(accuracy_score).set_score_request(sample_weight=True)
    scores = cross_val_score(model, X, y, scoring=scorer, params={"sample_weight": weight})
    search = GridSearchCV(model, {"logisticregression__C": [0.1, 1]}, scoring=scorer)
    search.fit(X, y, sample_weight=weight)
print(f"weighted accuracy {scores.mean():.2f}", search.best_params_)

# %% without routing: the step's name, fit only
plain = make_pipeline(StandardScaler(), LogisticRegression())
plain.fit(X, y, logisticregression__sample_weight=weight)

# %% check
import numpy as np

with sklearn.config_context(enable_metadata_routing=True):
    routed = model.fit(X, y, sample_weight=weight)
    for bad, words in {
        "sample_weight": make_pipeline(StandardScaler(), LogisticRegression()),
        "logisticregression__sample_weight": model,
    }.items():
        try:
            words.fit(X, y, **{bad: weight})
            raised = False
        except (TypeError, ValueError) as error:
            said = "[sample_weight] are passed but are not explicitly set as requested"
            raised = bad != "sample_weight" or str(error).startswith(said)
        assert raised, f"{bad} should raise: not requested, or the old form"
assert np.allclose(routed[-1].coef_, plain[-1].coef_), "the weights reach fit either way"
assert (scores != cross_val_score(plain, X, y)).any(), "the score is weighted as well"
try:
    plain.fit(X, y, sample_weight=weight)
    raised = False
except ValueError:
    raised = True
assert raised, "without routing and step name it should raise"

# Output:
# weighted accuracy 0.97 {'logisticregression__C': 0.1}
