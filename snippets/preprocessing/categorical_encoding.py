"""One feature of 200 categories: to a line one-hot and target encoding say what codes hide."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
effect, code = rng.normal(size=200), rng.integers(0, 200, size=3000)
X = pd.DataFrame({"shop": [f"s{i:03d}" for i in code]}, dtype="category")
y = pd.Series(effect[code] + rng.normal(scale=0.5, size=3000))

# %% compare
from sklearn.linear_model import Ridge
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, TargetEncoder

columns = X.select_dtypes(exclude="number").columns
encoders = {
    "ordinal": OrdinalEncoder(
        handle_unknown="use_encoded_value", unknown_value=-1, encoded_missing_value=-2
    ),
    "one-hot": OneHotEncoder(handle_unknown="ignore"),
    "target": TargetEncoder(),
}
r2 = {}
for name, encoder in encoders.items():
    model = make_pipeline(encoder, Ridge())
    r2[name] = cross_val_score(model, X[columns], y).mean()
    print(f"{name:8} + ridge: R2 {r2[name]:.2f}")

# %% check
from sklearn.ensemble import HistGradientBoostingRegressor

random = pd.DataFrame({"id": rng.integers(0, 500, 1000)})
luck = pd.Series(rng.normal(size=1000))
leak = random.assign(mean=luck.groupby(random["id"]).transform("mean"))[["mean"]]
assert Ridge().fit(leak, luck).score(leak, luck) > 0.3, "means by hand should look great on noise"
assert cross_val_score(make_pipeline(TargetEncoder(), Ridge()), random, luck).mean() < 0.05, "CV"

assert r2["ordinal"] < 0.1, "integer codes of unordered categories should say nothing to a line"
assert min(r2["target"], r2["one-hot"]) > 0.6, "both encodings should recover the effects"
boosting = HistGradientBoostingRegressor(max_iter=5)
boosting.fit(X, y)
many = pd.DataFrame({"id": pd.Series(range(300)).astype(str).astype("category")})
try:
    boosting.fit(many, range(300))
    message = ""
except ValueError as error:
    message = str(error)
assert "cardinality" in message, "more than 255 categories should be an error in boosting"

# Output:
# ordinal  + ridge: R2 -0.00
# one-hot  + ridge: R2 0.75
# target   + ridge: R2 0.75
