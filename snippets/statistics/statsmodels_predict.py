"""With aligned columns and a constant, 95 % intervals cover about 95 % of new values."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% fit
import pandas as pd
import statsmodels.api as sm


def design(X, columns=None):
    """Dummies, a constant, and the columns of training in their order."""
    A = pd.get_dummies(X, drop_first=columns is None).astype(float)  # bool columns too
    A = sm.add_constant(A, has_constant="add")
    return A if columns is None else A.reindex(columns=columns, fill_value=0.0)


A = design(X_train)
model = sm.OLS(y_train, A).fit()

# %% predict
new = design(X_test, A.columns)
frame = model.get_prediction(new).summary_frame(alpha=0.05)
print(frame[["mean", "obs_ci_lower", "obs_ci_upper"]].head(2).round(0).to_string())

# %% check
import numpy as np

inside = y_test.between(frame["obs_ci_lower"], frame["obs_ci_upper"]).mean()
assert 0.9 <= inside <= 1, "about 95 % of new values should lie in the interval"
of_mean = y_test.between(frame["mean_ci_lower"], frame["mean_ci_upper"]).mean()
assert of_mean < 0.5, "the interval of the mean is much too narrow for single values"
assert np.allclose(model.predict(new), frame["mean"]), "predict should agree"
assert np.isfinite(model.predict(design(X_test[:1], A.columns))).all(), "one row should work"
for row in (X_test[:1], sm.add_constant(X_test[:1])):
    try:
        model.predict(row)
        message = ""
    except ValueError as error:
        message = str(error)
    assert "not aligned" in message, "without a constant it should fail"
turned = model.predict(new[["const", *X.columns[::-1]]])
assert abs(turned - frame["mean"]).max() > 50, "another order should be silently wrong"
few = design(pd.DataFrame({"c": ["b", "a"]}), ["const", "c_b", "c_c"])
assert few.to_numpy().tolist() == [[1, 1, 0], [1, 0, 0]], "levels should go by their names"
model.save("model.pkl")
assert np.allclose(sm.load("model.pkl").predict(new), frame["mean"]), "a saved model should agree"

# Output:
#       mean  obs_ci_lower  obs_ci_upper
# 362  242.0         135.0         349.0
# 249  250.0         144.0         357.0
