"""A text column makes the data an object array; dummies as floats work in every version."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)
X = X.assign(city="Rome").assign(city=lambda t: t["city"].where(t["bmi"] > 0, "Oslo"))

# %% error
import statsmodels.api as sm

try:
    sm.OLS(y.astype(str), X.drop(columns="city")).fit()
except ValueError as error:
    print("ValueError:", str(error).split(". The types")[0])

# %% fix
import pandas as pd

print("not numeric:", X.select_dtypes(exclude="number").columns.tolist())
A = pd.get_dummies(X, drop_first=True).astype(float)  # bool columns fail in 0.14
model = sm.OLS(y.astype(float), sm.add_constant(A, has_constant="add")).fit()
print("coefficients:", len(model.params))

# %% check
import numpy as np
import statsmodels

try:
    sm.OLS(y, sm.add_constant(X)).fit()
    message = ""
except ValueError as error:
    message = str(error)
assert "dtype of object" in message or "could not convert string" in message, "text should fail"
old = int(statsmodels.__version__.split(".")[1]) < 15
for table in (pd.get_dummies(X), X.drop(columns="city").assign(n=pd.array(y, dtype="Int64"))):
    try:
        sm.OLS(y, table).fit()
        failed = False
    except ValueError:
        failed = True
    assert failed == old, "bool and nullable columns should fail before 0.15 only"
flags = pd.get_dummies(X.assign(flag=X["bmi"] > 0), drop_first=True, dtype=float)
assert flags["flag"].dtype == bool, "dtype=float leaves bool columns alone"
formula = sm.OLS.from_formula("y ~ bmi + city", X.assign(y=y)).fit()
assert "city[T.Rome]" in formula.params, "a formula makes the dummies by itself"
assert np.isfinite(model.params).all(), "the fit should have worked"
try:
    sm.Logit(np.where(y > 150, "high", "low"), A).fit(disp=0)
    failed = False
except (ValueError, TypeError):
    failed = True
assert failed, "text labels should fail"

# Output:
# ValueError: Pandas data cast to numpy dtype of object. Check input data with np.asarray(data).
# not numeric: ['city']
# coefficients: 12
