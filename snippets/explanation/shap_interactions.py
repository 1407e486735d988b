"""The pair that interacts in the data comes first; rows of the matrix sum to the SHAP values."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame(rng.normal(size=(600, 6))).add_prefix("x")
y = X["x0"] * X["x1"] + X["x2"] + rng.normal(0, 0.1, 600)

# %% interactions
import itertools

import numpy as np
import pandas as pd
import shap
from sklearn.ensemble import HistGradientBoostingRegressor

model = HistGradientBoostingRegressor(max_iter=60, random_state=0).fit(X, y)
explainer = shap.TreeExplainer(model)
rows = X.sample(min(100, len(X)), random_state=0)
values = explainer.shap_interaction_values(rows)
if np.ndim(values) == 4:  # one class; CatBoost gives a list
    values = values[-1] if isinstance(values, list) else values[..., -1]
strength = 2 * np.abs(values).mean(axis=0)  # both halves of a pair
pairs = {
    (X.columns[i], X.columns[j]): strength[i, j]
    for i, j in itertools.combinations(range(X.shape[1]), 2)
}
table = pd.Series(pairs).sort_values(ascending=False)
print(table.head(1).round(1).to_dict())
main = pd.Series(np.diagonal(strength) / 2, X.columns)
print("main effect:", main.idxmax())

# %% check
assert table.index[0] == ("x0", "x1"), "the true pair should be first"
assert table.iloc[0] > 3 * table.iloc[1], "with a clear lead"
assert main.idxmax() == "x2", "the column that works alone"
assert np.allclose(values.sum(axis=2), explainer.shap_values(rows), atol=1e-6), "sums: SHAP values"
assert np.allclose(values, values.transpose(0, 2, 1), atol=1e-6), "it should be symmetric"
total = values.sum(axis=(1, 2)) + explainer.expected_value
assert np.allclose(total, model.predict(rows)), "all of it sums to the prediction"
from sklearn.linear_model import LinearRegression

more = X.assign(product=X["x0"] * X["x1"])
plain, better = (LinearRegression().fit(t, y).score(t, y) for t in (X, more))
assert better > 0.95 > 0.7 > plain, "the product should help a linear model"

# Output:
# {('x0', 'x1'): 0.5}
# main effect: x2
