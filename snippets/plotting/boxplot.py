"""A box plot shows quartiles; whiskers end at the last value within 1.5 IQR of the box."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% one box per class
import matplotlib.pyplot as plt

column = X.columns[0]
groups = {str(name): values.dropna() for name, values in X[column].groupby(y)}
fig, ax = plt.subplots(figsize=(6, 4), layout="constrained")
parts = ax.boxplot(list(groups.values()), tick_labels=list(groups), showmeans=True)
ax.set(xlabel="class", ylabel=column, title="One column by class")
plt.show()

# %% cross-validation scores
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

models = {
    "logistic": make_pipeline(StandardScaler(), LogisticRegression()),
    "tree": DecisionTreeClassifier(random_state=0),
}
scores = {name: cross_val_score(model, X, y, cv=10) for name, model in models.items()}
fig, ax = plt.subplots(figsize=(6, 3), layout="constrained")
ax.boxplot(list(scores.values()), tick_labels=list(scores))
ax.set(ylabel="accuracy", title="Ten folds")
plt.show()
print("folds:", {name: len(values) for name, values in scores.items()})

# %% check
import warnings

import numpy as np

values = groups["2"].to_numpy()
q1, median, q3 = np.percentile(values, [25, 50, 75])
inside = values[(values >= q1 - 1.5 * (q3 - q1)) & (values <= q3 + 1.5 * (q3 - q1))]
assert np.isclose(parts["medians"][2].get_ydata()[0], median), "the line should be the median"
ends = [parts["whiskers"][i].get_ydata()[1] for i in (4, 5)]
assert np.allclose(ends, [inside.min(), inside.max()]), "whiskers should end at data points"
assert len(parts["fliers"][2].get_ydata()) == len(values) - len(inside), "the rest: outliers"
ax = plt.figure("check").gca()
gap = ax.boxplot([[1, 2, np.nan], [1, 2, 3]])
assert np.isnan(gap["medians"][0].get_ydata()).all(), "one NaN should make the box vanish"
assert len(ax.boxplot(np.zeros((9, 4)))["boxes"]) == 4, "a 2-D array: one box per column"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    ax.boxplot([1, 2], vert=False)
said = "vert: bool was deprecated in Matplotlib 3.11 and will be removed in 3.13", "vert: bool"
assert str(caught[0].message).startswith(said), "3.10: in a future version"
plt.close("check")

# Output:
# folds: {'logistic': 10, 'tree': 10}
