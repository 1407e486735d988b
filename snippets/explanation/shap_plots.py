"""Beeswarm, bar and scatter plot an Explanation of one class; show=False lets you save them."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% explain
import shap
from sklearn.ensemble import HistGradientBoostingClassifier

model = HistGradientBoostingClassifier(max_iter=50, random_state=0).fit(X, y)
explanation = shap.TreeExplainer(model)(X.sample(min(300, len(X)), random_state=0))
if explanation.values.ndim == 3:
    explanation = explanation[:, :, -1]  # one class

# %% all columns
import matplotlib.pyplot as plt

shap.plots.beeswarm(explanation, max_display=12, show=False)
plt.savefig("beeswarm.png", dpi=150, bbox_inches="tight")
plt.close()

# %% two plots in one figure
fig, axes = plt.subplots(1, 2, figsize=(14, 5))
shap.plots.bar(explanation, ax=axes[0], show=False)
most = explanation.abs.mean(0).values.argmax()
print("most important:", explanation.feature_names[most])
shap.plots.scatter(explanation[:, int(most)], color=explanation, ax=axes[1], show=False)
fig.savefig("importance.png", dpi=150, bbox_inches="tight")
plt.close(fig)

# %% check
from pathlib import Path

from sklearn.ensemble import RandomForestClassifier

assert min(Path(f"{n}.png").stat().st_size for n in ("beeswarm", "importance")) > 20_000, "files"
assert not plt.get_fignums(), "all figures should be closed"
assert explanation[:, X.columns[most]].shape == (300,), "a column by its name"
forest = shap.TreeExplainer(RandomForestClassifier(5, random_state=0).fit(X, y))(X[:50])
try:
    shap.plots.beeswarm(forest, show=False)
    message = ""
except ValueError as error:
    message = str(error)
says = "The beeswarm plot does not support plotting explanations with instances that have more"
assert says in message, "a forest has a third axis"
shap.plots.beeswarm(forest[:, :, 1], show=False)
large = ["large" if a else "small" for a in explanation[:, "mean area"].data > 600]
shap.plots.bar(explanation.cohorts(large).abs.mean(0), show=False)
plt.close("all")
bare = shap.TreeExplainer(model)(X.to_numpy()[:50])
axes = shap.plots.bar(bare, show=False)
names = [label.get_text() for label in axes.get_yticklabels()]
assert any("Feature " in name for name in names), "an array has no names"
plt.close("all")

# Output:
# most important: worst perimeter
