"""Gradient boosting with early stopping; fitting trees to residuals by hand gives the same."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% fit: with early stopping
from sklearn.ensemble import GradientBoostingRegressor

model = GradientBoostingRegressor(
    learning_rate=0.05,
    n_estimators=1000,
    max_depth=3,
    subsample=0.8,
    n_iter_no_change=10,
    random_state=0,
)
model.fit(X_train, y_train)
print(f"{model.n_estimators_} trees, test R2 {model.score(X_test, y_test):.2f}")

# %% plot: error as trees are added
import matplotlib.pyplot as plt
from sklearn.metrics import mean_squared_error

for X_part, y_part, name in [(X_train, y_train, "train"), (X_test, y_test, "test")]:
    steps = [mean_squared_error(y_part, p) for p in model.staged_predict(X_part)]
    plt.plot(steps, label=name)
plt.xlabel("number of trees")
plt.ylabel("mean squared error")
plt.legend()
plt.show()

# %% check
import numpy as np
from sklearn.tree import DecisionTreeRegressor

assert model.n_estimators_ < 1000, "early stopping should cut the number of trees"
prediction = np.full(len(y_train), y_train.mean())
for _ in range(20):
    tree = DecisionTreeRegressor(max_depth=2, random_state=0).fit(X_train, y_train - prediction)
    prediction += 0.3 * tree.predict(X_train)
boosted = GradientBoostingRegressor(n_estimators=20, learning_rate=0.3, max_depth=2)
boosted.fit(X_train, y_train)
close = np.isclose(boosted.predict(X_train), prediction).mean()
assert close > 0.9, "trees on residuals by hand should give the same (but for ties)"
many = GradientBoostingRegressor(n_estimators=600, random_state=0).fit(X_train, y_train)
steps = [mean_squared_error(y_test, p) for p in many.staged_predict(X_test)]
assert steps[-1] > 1.1 * min(steps), "too many trees should overfit"
assert not {"n_jobs", "class_weight", "oob_score"} & set(model.get_params()), "not its arguments"

# Output:
# 106 trees, test R2 0.27
