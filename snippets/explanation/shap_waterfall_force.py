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
import pandas as pd

order = (-abs(explanation.values)).argsort(axis=1)[:, :3]
reasons = pd.DataFrame(rows.columns.to_numpy()[order], rows.index).add_prefix("reason_")
print(reasons.iloc[0, :2].tolist())

# %% check
from pathlib import Path

from sklearn.ensemble import RandomForestClassifier

assert min(Path(f"{n}.png").stat().st_size for n in ("waterfall", "force")) > 5000, "figures"
assert rows.columns[abs(explanation[0].values).argmax()] == reasons.iloc[0, 0], "largest"
assert (explanation[rows.index.get_loc(526)].data == rows.loc[526]).all(), "by label"
forest = shap.TreeExplainer(RandomForestClassifier(5, random_state=0).fit(X, y))(rows)
for plot, one, says in (
    (shap.plots.waterfall, forest[0], "The waterfall plot can currently only plot a single expl"),
    (shap.plots.force, explanation, "matplotlib = True is not yet supported for force plots with"),
):
    try:
        message = plot(one, **({"matplotlib": True} if one is explanation else {}))
    except (ValueError, NotImplementedError) as error:
        message = str(error)
    assert says in message, f"it should say {says!r}"
text = Path("force.html").read_text("utf-8")
assert "Visualization omitted, Javascript library not loaded!" in text, "without initjs()"
shap.plots.waterfall(forest[0, :, 1], show=False)
plt.close("all")

# Output:
# ['worst perimeter', 'worst area']
