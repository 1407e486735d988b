"""LinearRegression equals NumPy's least squares; without an intercept it misses an offset."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% fit
import pandas as pd
from sklearn.linear_model import LinearRegression

model = LinearRegression().fit(X_train, y_train)
print(f"R2 on test {model.score(X_test, y_test):.2f}, intercept {model.intercept_:.0f}")
weights = pd.Series(model.coef_, X_train.columns)
print(weights.sort_values(key=abs, ascending=False).head(3).round(0).to_dict())

# %% a line through two columns
line = LinearRegression().fit(X[["bmi"]], y)  # double brackets: X must be 2-D
print(f"y = {line.coef_[0]:.0f} x + {line.intercept_:.0f}")

# %% check
import numpy as np

A = np.column_stack([np.ones(len(X_train)), X_train])
theta = np.linalg.lstsq(A, y_train, rcond=None)[0]
assert np.allclose(theta, np.r_[model.intercept_, model.coef_]), "it should be least squares"
by_hand = X_test @ model.coef_ + model.intercept_
assert np.allclose(model.predict(X_test), by_hand), "the prediction should be Xw + b"
origin = LinearRegression(fit_intercept=False).fit(X_train, y_train)
assert origin.score(X_test, y_test) < 0, "without intercept an offset should be missed"
twin = X_train.assign(copy=X_train["bmi"])
same = LinearRegression().fit(twin, y_train)
assert np.allclose(same.predict(twin), model.predict(X_train)), "a copied column should not fail"
assert not np.isclose(same.coef_[2], model.coef_[2]), "but the weights should not be unique"
for bad in (X_train["bmi"], X_train.where(X_train > 0)):
    try:
        LinearRegression().fit(bad, y_train)
        raised = False
    except ValueError:
        raised = True
    assert raised, "a single column as a Series, and NaN, should raise an error"

# Output:
# R2 on test 0.36, intercept 153
# {'s5': 703.0, 'bmi': 593.0, 's1': -560.0}
# y = 949 x + 152
