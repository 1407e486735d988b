"""Trees take several targets directly; boosting needs MultiOutputRegressor around it."""

# %% data: direction (an angle, as sine and cosine) and speed
import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(0)
X = pd.DataFrame(rng.normal(size=(600, 3)), columns=["a", "b", "c"])
angle = np.arctan2(X["b"], X["a"])
Y = pd.DataFrame({"sine": np.sin(angle), "cosine": np.cos(angle)})
Y["speed"] = 2 * np.hypot(X["a"], X["b"]) + 0.1 * rng.normal(size=600)
X_train, X_test, Y_train, Y_test = train_test_split(X, Y, random_state=0)

# %% fit
from sklearn.ensemble import HistGradientBoostingRegressor, RandomForestRegressor
from sklearn.metrics import r2_score
from sklearn.multioutput import MultiOutputRegressor

forest = RandomForestRegressor(random_state=0).fit(X_train, Y_train)
boosting = MultiOutputRegressor(HistGradientBoostingRegressor(random_state=0))
boosting.fit(X_train, Y_train)
r2 = {}
for name, model in [("forest", forest), ("boosting", boosting)]:
    r2[name] = r2_score(Y_test, model.predict(X_test), multioutput="raw_values")
    print(f"{name:9}", dict(zip(Y.columns, r2[name].round(2).tolist())))

# %% angle: back to degrees
Y_pred = pd.DataFrame(forest.predict(X_test), columns=Y.columns, index=X_test.index)
degrees = np.degrees(np.arctan2(Y_pred["sine"], Y_pred["cosine"]))
print(degrees.head(3).round().tolist())

# %% check
from sklearn.tree import DecisionTreeRegressor

assert min(each.min() for each in r2.values()) > 0.8, "every target should be predicted well"
mean = r2_score(Y_test, boosting.predict(X_test))
assert np.isclose(r2["boosting"].mean(), mean), "the default should be the mean over targets"
try:
    HistGradientBoostingRegressor().fit(X_train, Y_train)
    message = ""
except ValueError as error:
    message = str(error)
assert "y should be a 1d array" in message, "boosting alone should refuse two targets"
huge = Y_train.assign(speed=rng.normal(size=len(Y_train)) * 1e6)
alone = DecisionTreeRegressor(max_depth=4, random_state=0).fit(X_train, Y_train["sine"])
drowned = DecisionTreeRegressor(max_depth=4, random_state=0).fit(X_train, huge)
lost = r2_score(Y_test["sine"], drowned.predict(X_test)[:, 0])
assert lost < alone.score(X_test, Y_test["sine"]) - 0.2, "the largest target should rule the tree"

# Output:
# forest    {'sine': 0.99, 'cosine': 1.0, 'speed': 0.95}
# boosting  {'sine': 0.99, 'cosine': 0.99, 'speed': 0.91}
# [-157.0, -79.0, -75.0]
