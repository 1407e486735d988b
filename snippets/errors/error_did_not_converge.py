"""Unscaled columns keep LinearSVC from converging; after a StandardScaler a few passes do."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% error: a warning
import warnings

from sklearn.exceptions import ConvergenceWarning
from sklearn.svm import LinearSVC

print("standard deviations from", f"{X.std(axis=0).min():.3f} to {X.std(axis=0).max():.0f}")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    LinearSVC(dual=True, max_iter=1000, random_state=0).fit(X, y)
print(f"{caught[0].category.__name__}: {caught[0].message}")

# %% fix: scale first
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

with warnings.catch_warnings():
    warnings.simplefilter("error", ConvergenceWarning)
    model = make_pipeline(StandardScaler(), LinearSVC(dual=False, random_state=0)).fit(X, y)
print("passes:", "few" if model[-1].n_iter_ < 100 else "many", f"accuracy {model.score(X, y):.2f}")

# %% check
from sklearn.linear_model import Lasso

with warnings.catch_warnings(record=True) as lasso:
    warnings.simplefilter("always")
    Lasso(alpha=1e-6, max_iter=3).fit(X, y)
said = (
    "Objective did not converge. You might want to increase the number of iterations, check the"
    " scale of the features or consider increasing regularisation."
)
assert said in " ".join(str(lasso[0].message).split()), str(lasso[0].message)
assert issubclass(caught[0].category, ConvergenceWarning), "it should not converge"
assert model[-1].n_iter_ < 1000 and model.score(X, y) > 0.95, "scaled, it converges"

# Output:
# standard deviations from 0.003 to 569
# ConvergenceWarning: Liblinear failed to converge, increase the number of iterations.
# passes: few accuracy 0.99
