"""SVR on raw columns predicts almost one number; scaling the columns and the target cures it."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True, scaled=False)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% diagnose
import pandas as pd
from sklearn.svm import SVR

model = SVR().fit(X_train, y_train)
pred = pd.Series(model.predict(X_test))
print(f"{pred.nunique()} values, spread {pred.std() / y_train.std():.2f} of the target's")
spread = X_train.std()  # 0: a constant column
print(f"spread of columns {spread.min():.1f} to {spread.max():.1f}, of y {y_train.std():.0f}")
shift = ((X_test.mean() - X_train.mean()) / spread).abs()  # above 1: scaled otherwise?
print(f"largest shift from train to test: {shift.max():.1f} standard deviations")

# %% fix
from sklearn.compose import TransformedTargetRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

inner = make_pipeline(StandardScaler(), SVR())
fixed = TransformedTargetRegressor(inner, transformer=StandardScaler()).fit(X_train, y_train)
pred = pd.Series(fixed.predict(X_test))
print(f"fixed: spread {pred.std() / y_train.std():.2f}, R2 {fixed.score(X_test, y_test):.2f}")

# %% check
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import HistGradientBoostingRegressor, RandomForestClassifier
from sklearn.linear_model import Lasso, LogisticRegression
from sklearn.svm import SVC

assert model.score(X_test, y_test) < 0.05 < 0.2 < fixed.score(X_test, y_test), "SVR"
assert np.ptp(make_pipeline(StandardScaler(), SVR()).fit(X, y / 1e4).predict(X)) < 1e-9, "epsilon"
assert np.ptp(Lasso(alpha=1e4).fit(X, y).predict(X)) < 1e-9, "strong penalty: the mean"
for leaf, constant in [(20, True), (5, False)]:
    boosting = HistGradientBoostingRegressor(min_samples_leaf=leaf).fit(X[:39], y[:39])
    assert (np.ptp(boosting.predict(X)) < 1e-9) == constant, "39 rows cannot be split into 20 + 20"
A, b = load_breast_cancer(return_X_y=True, as_frame=True)
A_train, A_test, b_train, b_test = train_test_split(A, b, random_state=0)
svc = SVC(gamma=1).fit(A_train, b_train)
assert set(svc.predict(A_test)) == {1} and svc.score(A_train, b_train) == 1, "unscaled RBF"
scaled = StandardScaler().set_output(transform="pandas").fit(A_train)
logistic = LogisticRegression().fit(scaled.transform(A_train), b_train)
assert set(logistic.predict(A_test)) == {0}, "unscaled new rows should give one class"
forest = RandomForestClassifier(random_state=0).fit(scaled.transform(A_train), b_train)
assert np.ptp(forest.predict_proba(A_test)[:, 1]) < 0.1, "a forest does not help"
assert (StandardScaler().fit_transform(A_test[:1]) == 0).all(), "one row scaled alone: zeros"

# Output:
# 111 values, spread 0.05 of the target's
# spread of columns 0.5 to 34.5, of y 79
# largest shift from train to test: 0.1 standard deviations
# fixed: spread 0.76, R2 0.24
