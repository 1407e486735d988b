"""The dummy's accuracy is the majority share, a dummy's R2 is zero; a model must beat both."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% classifier
from sklearn.dummy import DummyClassifier
from sklearn.metrics import log_loss

dummy = DummyClassifier().fit(X_train, y_train)
print(f"accuracy {dummy.score(X_test, y_test):.3f}, "
      f"log loss {log_loss(y_test, dummy.predict_proba(X_test)):.3f}")

# %% regressor
from sklearn.dummy import DummyRegressor

mean, median = DummyRegressor(), DummyRegressor(strategy="median")  # for RMSE, for MAE

# %% check
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.metrics import mean_absolute_error, roc_auc_score
from sklearn.model_selection import cross_val_score

share = y_train.mean()
assert dummy.score(X_train, y_train) == max(share, 1 - share), "accuracy: the majority's share"
assert np.isclose(dummy.predict_proba(X_test)[0, 1], share), "probabilities: the class shares"
assert roc_auc_score(y_test, dummy.predict_proba(X_test)[:, 1]) == 0.5, "AUC: 0.5"
guess = DummyClassifier(strategy="stratified", random_state=0).fit(X, y)
p, accuracy = y.mean(), (guess.predict(X) == y).mean()
assert abs(accuracy - (p**2 + (1 - p) ** 2)) < 0.08, "stratified: sum of the squared shares"
A, b = load_diabetes(return_X_y=True, as_frame=True)
assert abs(mean.fit(A, b).score(A, b)) < 1e-12, "the mean should have R2 0 on its training rows"
assert cross_val_score(mean, A, b).mean() < 0, "and an R2 below 0 on new rows"
error = [mean_absolute_error(b, model.fit(A, b).predict(A)) for model in (mean, median)]
assert error[1] < error[0], "the median should have the lower MAE"

# Output:
# accuracy 0.629, log loss 0.659
