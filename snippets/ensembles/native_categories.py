"""Category columns and NaN need no preprocessing; a monotonic constraint holds everywhere."""

# %% data: a text column, gaps, a size that raises the probability
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
n = 2000
city = rng.choice(["rome", "oslo", "lima", "cairo"], n)
size = rng.uniform(0, 10, n)
effect = pd.Series(city).map({"rome": 3, "oslo": -3, "lima": 2, "cairo": -2}).to_numpy()
y = (0.4 * (size - 5) + effect + rng.logistic(size=n) > 0).astype(int)
X = pd.DataFrame({"city": city, "size": np.where(rng.random(n) < 0.1, np.nan, size)})
X["city"] = X["city"].astype("category")

# %% fit
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import cross_val_score

model = HistGradientBoostingClassifier(
    categorical_features="from_dtype", monotonic_cst={"size": 1}, max_iter=50, random_state=0
)
auc = cross_val_score(model, X, y, scoring="roc_auc").mean()
model.fit(X, y)
print("categorical:", model.is_categorical_, f"AUC {auc:.2f}")

# %% the constraint
line = pd.DataFrame({"city": "oslo", "size": np.linspace(0, 10, 50)})
line["city"] = line["city"].astype(X["city"].dtype)
proba = model.predict_proba(line)[:, 1]
print(f"oslo: {proba[0]:.2f} at size 0, {proba[-1]:.2f} at size 10")
assert (np.diff(proba) >= 0).all(), "never falling with size"

# %% an unseen category counts as missing
new = pd.DataFrame({"city": pd.Categorical(["tokyo", None]), "size": [5.0, 5.0]})
proba = model.predict_proba(new)[:, 1]

# %% check
assert model.is_categorical_.tolist() == [True, False], "the dtype decides"
assert auc > 0.85, "city and size tell the class"
assert proba[0] == proba[1], "tokyo is treated like a missing city"

# Output:
# categorical: [ True False] AUC 0.93
# oslo: 0.01 at size 0, 0.23 at size 10
