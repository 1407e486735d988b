"""One feature of 200 categories: to a line one-hot and target encoding say what codes hide."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
effect = rng.normal(size=200)
code = rng.integers(0, 200, size=3000)
X = pd.DataFrame({"shop": pd.Series(code).map(lambda i: f"s{i:03d}").astype("category")})
y = effect[code] + rng.normal(scale=0.5, size=3000)

# %% compare
from sklearn.linear_model import Ridge
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, TargetEncoder

encoders = {
    "ordinal": OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1),
    "one-hot": OneHotEncoder(handle_unknown="ignore"),
    "target": TargetEncoder(),
}
r2 = {}
for name, encoder in encoders.items():
    r2[name] = cross_val_score(make_pipeline(encoder, Ridge()), X, y).mean()
    print(f"{name:8} + ridge: R2 {r2[name]:.2f}")

# %% check
assert r2["ordinal"] < 0.1, "integer codes of unordered categories say nothing to a line"
assert min(r2["target"], r2["one-hot"]) > 0.6, "both encodings recover the effects"

# Output:
# ordinal  + ridge: R2 -0.00
# one-hot  + ridge: R2 0.75
# target   + ridge: R2 0.75
