"""With routing on, weights reach the model's fit and the scorer, in every fold."""

# %% data
import numpy as np
import sklearn
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, make_scorer
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

rng = np.random.default_rng(0)
X = rng.normal(size=(300, 2))
y = (X[:, 0] + 0.8 * rng.normal(size=300) > 0).astype(int)
w = np.where(X[:, 1] > 0, 1.0, 0.0)

# %% route
with sklearn.config_context(enable_metadata_routing=True):
    model = make_pipeline(
        StandardScaler().set_fit_request(sample_weight=False),
        LogisticRegression().set_fit_request(sample_weight=True),
    )
    scorer = make_scorer(accuracy_score).set_score_request(sample_weight=True)
    weighted = cross_val_score(model, X, y, scoring=scorer, params={"sample_weight": w})
    fitted = model.fit(X, y, sample_weight=w)[-1].coef_
print(f"weighted accuracy {weighted.mean():.2f}")

# %% without routing: the step's name, fit only
plain = make_pipeline(StandardScaler(), LogisticRegression())
by_name = plain.fit(X, y, logisticregression__sample_weight=w)[-1].coef_
unweighted = cross_val_score(plain, X, y)

# %% check
assert np.allclose(fitted, by_name), "the weights reach fit either way"
assert (weighted != unweighted).any(), "the score is weighted as well"

# Output:
# weighted accuracy 0.81
