"""Trees take several targets directly; boosting needs MultiOutputRegressor around it."""

# %% data: direction (an angle, as sine and cosine) and speed
import numpy as np
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(0)
X = rng.normal(size=(600, 3))
angle = np.arctan2(X[:, 1], X[:, 0])
speed = 2 * np.hypot(X[:, 0], X[:, 1]) + 0.1 * rng.normal(size=600)
Y = np.column_stack([np.sin(angle), np.cos(angle), speed])
X_train, X_test, Y_train, Y_test = train_test_split(X, Y, random_state=0)

# %% fit
from sklearn.ensemble import HistGradientBoostingRegressor, RandomForestRegressor
from sklearn.metrics import r2_score
from sklearn.multioutput import MultiOutputRegressor

forest = RandomForestRegressor(random_state=0).fit(X_train, Y_train)
boosting = MultiOutputRegressor(HistGradientBoostingRegressor(random_state=0))
boosting.fit(X_train, Y_train)
for name, model in [("forest", forest), ("boosting", boosting)]:
    each = r2_score(Y_test, model.predict(X_test), multioutput="raw_values")
    print(f"{name:9} R2 of sine, cosine, speed: {each.round(2)}")
    assert each.min() > 0.8, "every target should be predicted well"
    assert np.isclose(each.mean(), r2_score(Y_test, model.predict(X_test))), "default is the mean"

# %% back to degrees
sine, cosine, speed = forest.predict(X_test[:1])[0]
print(f"direction {np.degrees(np.arctan2(sine, cosine)):.0f} degrees, speed {speed:.1f}")

# %% without the wrapper
try:
    HistGradientBoostingRegressor().fit(X_train, Y_train)
except ValueError as error:
    print("ValueError:", str(error)[:26], "...")

# Output:
# forest    R2 of sine, cosine, speed: [0.99 1.   0.95]
# boosting  R2 of sine, cosine, speed: [0.99 0.99 0.91]
# direction -157 degrees, speed 1.8
# ValueError: y should be a 1d array, go ...
