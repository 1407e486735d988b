"""Partial dependence is the mean prediction with the feature set to each value of a grid."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestRegressor

X, y = load_diabetes(return_X_y=True, as_frame=True)
model = RandomForestRegressor(50, min_samples_leaf=5, random_state=0).fit(X, y)

# %% the numbers
import numpy as np
from sklearn.inspection import PartialDependenceDisplay, partial_dependence

result = partial_dependence(model, X, ["bmi"], kind="average", method="brute", grid_resolution=10)
grid, average = result["grid_values"][0], result["average"][0]
by_hand = [model.predict(X.assign(bmi=value)).mean() for value in grid]
print(f"lowest bmi {average[0]:.0f}, highest bmi {average[-1]:.0f}")

# %% plot
import matplotlib.pyplot as plt

PartialDependenceDisplay.from_estimator(model, X, ["bmi", "s5"], grid_resolution=10)
plt.tight_layout()
plt.show()

# %% check
assert np.allclose(average, by_hand), "the mean prediction with bmi set to each value"
assert average[-1] > average[0] + 30, "a higher bmi should raise the prediction"

# Output:
# lowest bmi 126, highest bmi 208
