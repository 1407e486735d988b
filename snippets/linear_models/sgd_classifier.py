"""SGDClassifier with log_loss is logistic regression, and it needs scaled features."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% fit
from sklearn.linear_model import SGDClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

sgd = make_pipeline(
    StandardScaler(), SGDClassifier(loss="log_loss", alpha=0.01, random_state=0)
).fit(X_train, y_train)
proba = sgd.predict_proba(X_test)  # with log_loss only
print(f"accuracy {sgd.score(X_test, y_test):.2f}")

# %% check
import numpy as np
from sklearn.linear_model import LogisticRegression

C = 1 / (0.01 * len(X_train))  # alpha = 1 / (C * n_samples)
logistic = make_pipeline(StandardScaler(), LogisticRegression(C=C)).fit(X_train, y_train)
unscaled = SGDClassifier(loss="log_loss", random_state=0).fit(X_train, y_train)
similarity = np.corrcoef(sgd[-1].coef_[0], logistic[-1].coef_[0])[0, 1]
a, b = [SGDClassifier(eta0=eta0, random_state=0).fit(X_train, y_train) for eta0 in [0.01, 10]]
c, d = [SGDClassifier(random_state=seed).fit(X_train, y_train) for seed in (0, 1)]
assert not np.array_equal(c.coef_, d.coef_), "another seed should give other weights"
assert sgd.score(X_test, y_test) > unscaled.score(X_test, y_test), "scaling should help"
assert similarity > 0.95, "both should find nearly the same weights"
assert np.array_equal(a.coef_, b.coef_), "eta0 should not matter with learning_rate='optimal'"
assert hasattr(sgd, "predict_proba"), "log_loss should give probabilities"
assert not hasattr(SGDClassifier(loss="hinge"), "predict_proba"), "hinge should not"

# Output:
# accuracy 0.96
