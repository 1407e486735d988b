"""Sorted horizontal bars: values, names and spread stay together in one DataFrame."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% importances
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.inspection import permutation_importance

model = RandomForestRegressor(random_state=0).fit(X_train, y_train)
result = permutation_importance(model, X_test, y_test, n_repeats=10, random_state=0)
df = pd.DataFrame(
    {"mean": result.importances_mean, "std": result.importances_std}, index=X_test.columns
).sort_values("mean").tail(20)  # the 20 largest

# %% plot
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(7, 1 + 0.3 * len(df)), layout="constrained")
bars = ax.barh(df.index, df["mean"], xerr=df["std"], capsize=3)
ax.axvline(0, color="black", linewidth=0.8)
ax.set(xlabel="loss of R2 when the column is shuffled", title="Permutation importance, test set")
plt.show()

print("most important:", df.index[::-1][:2].tolist())

# %% check
top = bars[-1].get_width()
assert top == result.importances_mean.max(), "the bar on top should be the longest"
assert df.index[-1] == X.columns[result.importances_mean.argmax()], "and keep its name"
impurity = pd.Series(model.feature_importances_, index=X_train.columns)
assert abs(impurity.sum() - 1) < 1e-9, "impurity importances should sum to 1"
twins = X_train.assign(copy=X_train[df.index[-1]])
other = RandomForestRegressor(random_state=0).fit(twins, y_train)
tests = X_test.assign(copy=X_test[df.index[-1]])
shared = permutation_importance(other, tests, y_test, n_repeats=10, random_state=0)
assert shared.importances_mean[-1] < 0.7 * top, "a copy of the best column should share"

# Output:
# most important: ['bmi', 's5']
