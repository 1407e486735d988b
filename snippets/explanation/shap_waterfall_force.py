"""One row as waterfall, force plot, HTML file, and the top reasons of all rows as a table."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% explain
import shap
from sklearn.ensemble import HistGradientBoostingClassifier

model = HistGradientBoostingClassifier(max_iter=50, random_state=0).fit(X, y)
rows = X.tail(50)
explanation = shap.TreeExplainer(model)(rows)
if explanation.values.ndim == 3:
    explanation = explanation[:, :, -1]  # one class

# %% plots of one row
import matplotlib.pyplot as plt

shap.plots.waterfall(explanation[0], max_display=8, show=False)
plt.savefig("waterfall.png", bbox_inches="tight")
plt.close()
shap.plots.force(explanation[0], matplotlib=True, show=False)
plt.savefig("force.png", bbox_inches="tight")
plt.close()
shap.save_html("force.html", shap.plots.force(explanation[0]))

# %% top reasons of every row
import numpy as np
import pandas as pd

order = np.argsort(-np.abs(explanation.values), axis=1)[:, :3]
reasons = pd.DataFrame(np.array(rows.columns)[order], rows.index).add_prefix("reason_")
print(reasons.iloc[0, :2].tolist())

# %% check
from pathlib import Path

from sklearn.ensemble import RandomForestClassifier

for name in ("waterfall.png", "force.png", "force.html"):
    assert Path(name).stat().st_size > 5000, f"{name} should be there"
one = pd.Series(explanation[0].values, rows.columns).abs()
assert one.idxmax() == reasons.iloc[0, 0], "the first reason should be the largest"
label = rows.index[7]
assert (explanation[rows.index.get_loc(label)].data == rows.loc[label]).all(), "by label"
forest = shap.TreeExplainer(RandomForestClassifier(5, random_state=0).fit(X, y))(rows)
for wrong in (explanation, forest[0]):
    try:
        shap.plots.waterfall(wrong, show=False)
        message = ""
    except ValueError as error:
        message = str(error)
    assert "can currently only plot a single explanation" in message, "a matrix should fail"
shap.plots.waterfall(forest[0, :, 1], show=False)
plt.close("all")

# Output:
# ['worst perimeter', 'worst area']
