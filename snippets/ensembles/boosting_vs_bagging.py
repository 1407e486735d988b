"""Bagging helps deep trees and not stumps; boosting makes a good model even of stumps."""

# %% data
from sklearn.datasets import make_friedman1
from sklearn.model_selection import train_test_split

X, y = make_friedman1(n_samples=600, noise=1, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% compare
from sklearn.ensemble import BaggingRegressor, GradientBoostingRegressor
from sklearn.tree import DecisionTreeRegressor

stump = DecisionTreeRegressor(max_depth=1)
deep = DecisionTreeRegressor(random_state=0)
models = {
    "one stump": stump,
    "bagged stumps": BaggingRegressor(stump, n_estimators=100, random_state=0),
    "boosted stumps": GradientBoostingRegressor(max_depth=1, n_estimators=300, random_state=0),
    "one deep tree": deep,
    "bagged deep trees": BaggingRegressor(deep, n_estimators=100, random_state=0),
}
r2 = {}
for name, model in models.items():
    r2[name] = model.fit(X_train, y_train).score(X_test, y_test)
    print(f"{name:18} R2 {r2[name]:.2f}")

# %% check
assert r2["bagged stumps"] < 0.5, "averaging should leave the bias of stumps"
assert r2["boosted stumps"] > r2["one stump"] + 0.3, "boosting should lower the bias of stumps"
assert r2["bagged deep trees"] > r2["one deep tree"] + 0.1, "bagging should remove variance"

# Output:
# one stump          R2 0.24
# bagged stumps      R2 0.27
# boosted stumps     R2 0.88
# one deep tree      R2 0.56
# bagged deep trees  R2 0.82
