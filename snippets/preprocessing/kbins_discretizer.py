"""Binned, a linear model follows a curve that a line cannot."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame({"age": rng.uniform(0, 90, 400), "size": rng.normal(size=400)})
y = pd.Series(np.sin(X["age"] / 7) + 0.2 * rng.normal(size=400))

# %% bin: one column in a pipeline, the others as they are
from sklearn.compose import make_column_transformer
from sklearn.linear_model import Ridge
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import Binarizer, KBinsDiscretizer

bins = KBinsDiscretizer(12, strategy="uniform", encode="onehot-dense")
columns = make_column_transformer((bins, ["age"]), remainder="passthrough")
model = make_pipeline(columns, Ridge())
line = cross_val_score(Ridge(), X, y).mean()
steps = cross_val_score(model, X, y).mean()
print(f"R2 line {line:.1f}, twelve bins {steps:.1f}")

# %% codes: one integer column, and one threshold
ordinal = KBinsDiscretizer(3, strategy="uniform", encode="ordinal")
codes = ordinal.fit_transform(X[["age"]]).ravel()
adult = Binarizer(threshold=18).fit_transform(X[["age"]]).ravel()
print("edges", ordinal.bin_edges_[0].round(), "rows per bin", np.bincount(codes.astype(int)))

# %% check
import warnings

assert steps > 0.8 > line + 0.4, "steps should follow the wave"
outside = ordinal.transform(pd.DataFrame({"age": [-500.0, 500.0]})).ravel()
assert outside.tolist() == [0, 2], "outside values should fall into the end bins"
assert (adult == (X["age"] > 18)).all(), "Binarizer should be 1 above the threshold"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    zeros = KBinsDiscretizer(5, strategy="quantile", encode="ordinal")
    zeros.fit(np.r_[np.zeros(80), range(1, 21)].reshape(-1, 1))
assert zeros.n_bins_[0] < 5 and caught, "equal values should cost bins, with a warning"

# Output:
# R2 line 0.1, twelve bins 0.8
# edges [ 0. 30. 60. 90.] rows per bin [116 127 157]
