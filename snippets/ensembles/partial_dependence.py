"""Partial dependence is the mean prediction with the feature set to each value of a grid."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% fit
from sklearn.ensemble import RandomForestRegressor

model = RandomForestRegressor(50, min_samples_leaf=5, random_state=0).fit(X, y)

# %% plot: the two most important features, with a line for each row
import matplotlib.pyplot as plt
import pandas as pd
from sklearn.inspection import PartialDependenceDisplay, partial_dependence

names = list(pd.Series(model.feature_importances_, X.columns).nlargest(2).index)
X = X.astype({name: float for name in names})
PartialDependenceDisplay.from_estimator(model, X, names, kind="both", subsample=50)
plt.tight_layout()
plt.show()

# %% numbers
result = partial_dependence(model, X, [names[0]], kind="average", grid_resolution=10)
curve = pd.Series(result["average"][0], result["grid_values"][0])
print(f"{names[0]}: from {curve.iloc[0]:.0f} at the lowest to {curve.iloc[-1]:.0f} at the highest")

# %% check
import numpy as np
import sklearn
from sklearn.ensemble import HistGradientBoostingClassifier

brute = partial_dependence(model, X, ["bmi"], kind="average", method="brute", grid_resolution=10)
grid, average = brute["grid_values"][0], brute["average"][0]
by_hand = [model.predict(X.assign(bmi=value)).mean() for value in grid]
assert np.allclose(average, by_hand), "the mean prediction with bmi set to each value"
assert average[-1] > average[0] + 30, "a higher bmi should raise the prediction"
boosting = HistGradientBoostingClassifier(max_iter=30).fit(X, y > y.median())
default, brute, both = (
    partial_dependence(boosting, X, ["bmi"], **arguments)["average"].min()
    for arguments in [{}, {"method": "brute"}, {"kind": "both"}]
)
assert default < 0, "boosting classifiers should show log-odds by default"
assert brute == both > 0, "brute and kind='both' should show probabilities"
try:
    partial_dependence(model, X.assign(sex=(X["sex"] > 0).astype(int)), ["sex"])
    message = ""
except ValueError as error:
    message = str(error)
assert ("integer" in message) == (sklearn.__version__ >= "1.9"), "integers: an error since 1.9"

# Output:
# bmi: from 118 at the lowest to 222 at the highest
