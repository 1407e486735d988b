"""The dummy's accuracy is the majority share, its R2 is zero; a model must beat both."""

# %% classifier
from sklearn.datasets import load_breast_cancer, load_diabetes
from sklearn.dummy import DummyClassifier, DummyRegressor
from sklearn.metrics import log_loss

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
dummy = DummyClassifier().fit(X, y)
print(f"majority share {y.mean():.3f}, dummy accuracy {dummy.score(X, y):.3f}")
print(f"log loss of the class shares {log_loss(y, dummy.predict_proba(X)):.3f}")

# %% regressor
from sklearn.model_selection import cross_val_score

A, b = load_diabetes(return_X_y=True, as_frame=True)
mean = DummyRegressor().fit(A, b)
print(f"predicts {mean.predict(A[:1])[0]:.1f}, the mean is {b.mean():.1f}")
cv = cross_val_score(DummyRegressor(), A, b).mean()
print(f"R2 on its own data {abs(mean.score(A, b)):.2f}, cross-validated {cv:.2f}")

# %% check
assert dummy.score(X, y) == max(y.mean(), 1 - y.mean()), "the majority share"
assert abs(mean.score(A, b)) < 1e-12 and cv < 0, "0 on its data, below 0 on new data"

# Output:
# majority share 0.627, dummy accuracy 0.627
# log loss of the class shares 0.660
# predicts 152.1, the mean is 152.1
# R2 on its own data 0.00, cross-validated -0.03
