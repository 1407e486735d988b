"""A lognormal column loses its skew; the fitted Box-Cox exponent is near zero, the logarithm."""

# %% data
import numpy as np
from scipy.stats import skew

rng = np.random.default_rng(0)
x = rng.lognormal(3, 0.8, size=(1000, 1))

# %% transform
from sklearn.preprocessing import PowerTransformer

yeo = PowerTransformer()
box = PowerTransformer(method="box-cox")
columns = {
    "raw": x,
    "sqrt": np.sqrt(x),
    "log": np.log(x),
    "yeo-johnson": yeo.fit_transform(x),
    "box-cox": box.fit_transform(x),
}
for name, z in columns.items():
    print(f"{name:12} skew {abs(skew(z.ravel())):.1f}")
print(f"Box-Cox exponent {abs(box.lambdas_[0]):.1f}")

# %% check
assert skew(x.ravel()) > 2 > skew(np.sqrt(x).ravel()) > 0.5, "the root helps a little"
assert abs(skew(columns["yeo-johnson"].ravel())) < 0.2, "the power transform removes it"
assert abs(box.lambdas_[0]) < 0.15, "exponent 0 is the logarithm"
assert np.allclose(yeo.inverse_transform(columns["yeo-johnson"]), x), "it can be undone"

# Output:
# raw          skew 2.8
# sqrt         skew 1.2
# log          skew 0.1
# yeo-johnson  skew 0.0
# box-cox      skew 0.0
# Box-Cox exponent 0.0
