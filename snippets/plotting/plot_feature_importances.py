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
).sort_values("mean")

# %% plot
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(7, 4), layout="constrained")
bars = ax.barh(df.index, df["mean"], xerr=df["std"], capsize=3)
ax.axvline(0, color="black", linewidth=0.8)
ax.set(xlabel="loss of R2 when the column is shuffled", title="Permutation importance, test set")
plt.show()

print("most important:", df.index[::-1][:2].tolist())
top = bars[-1].get_width()

# %% check
assert top == result.importances_mean.max(), "the last bar, drawn on top, is the longest"
assert df.index[-1] == X.columns[result.importances_mean.argmax()], "and keeps its name"

# Output:
# most important: ['bmi', 's5']
