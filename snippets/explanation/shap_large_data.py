"""A sample of 300 rows ranks the columns as all rows do; blocks give the exact mean."""

# %% data
from sklearn.datasets import make_classification

X, y = make_classification(6000, 20, n_informative=8, random_state=0)

# %% sample
import numpy as np
import pandas as pd
import shap
from sklearn.ensemble import HistGradientBoostingClassifier

X, y = pd.DataFrame(X), pd.Series(y)
model = HistGradientBoostingClassifier(max_iter=40, random_state=0).fit(X, y)
explainer = shap.TreeExplainer(model)
rows = X.sample(min(300, len(X)), random_state=0)
quick = pd.Series(np.abs(explainer.shap_values(rows)).mean(axis=0), X.columns)
print("rows explained:", len(rows))

# %% all rows, in blocks
total = 0
for start in range(0, len(X), 1000):
    block = explainer.shap_values(X.iloc[start : start + 1000])
    total = total + np.abs(block).sum(axis=0)
exact = pd.Series(total / len(X), X.columns)
print("rank correlation:", round(quick.corr(exact, method="spearman"), 1))

# %% check
assert quick.corr(exact) > 0.98, "the sample should give nearly the same values"
assert quick.idxmax() == exact.idxmax(), "and the same first column"
at_once = np.abs(explainer.shap_values(X)).mean(axis=0)
assert np.allclose(at_once, exact), "blocks should be exact"
tiny = [explainer.shap_values(X.sample(10, random_state=seed)) for seed in range(5)]
worst = min(np.corrcoef(np.abs(t).mean(axis=0), exact)[0, 1] for t in tiny)
assert worst < quick.corr(exact), "ten rows should be worse than 300"
assert explainer.shap_values(rows).dtype == np.float64, "float64: twice the memory of float32"

# Output:
# rows explained: 300
# rank correlation: 1.0
