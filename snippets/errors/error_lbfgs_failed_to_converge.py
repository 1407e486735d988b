"""Unscaled features make lbfgs run out of iterations; scaling lets it converge in time."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% error
import warnings

from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model = LogisticRegression().fit(X, y)
messages = [str(w.message) for w in caught if issubclass(w.category, ConvergenceWarning)]
print("ConvergenceWarning:", messages[0][:25])
print("iterations", model.n_iter_[0])

# %% fix
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X, y)
print("scaled: fewer than 100 iterations:", model[-1].n_iter_[0] < 100)

# %% check
assert messages, "unscaled data should not converge"
assert model[-1].n_iter_[0] < 100, "scaled data should converge"

# Output:
# ConvergenceWarning: lbfgs failed to converge
# iterations 100
# scaled: fewer than 100 iterations: True
