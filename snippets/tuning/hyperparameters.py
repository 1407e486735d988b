"""get_params lists what you set; attributes ending in an underscore appear with fit."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% hyperparameters: before fit
from sklearn.linear_model import Ridge

model = Ridge(alpha=0.1)
print("set:", sorted(model.get_params())[:4], "...")

# %% model parameters: after fit
model.fit(X, y)
learned = [name for name in vars(model) if name.endswith("_")]
print("learned:", [name for name in learned if name in ("coef_", "intercept_")])

# %% change a setting, copy the settings
from sklearn.base import clone

copy = clone(model)  # alpha=0.1, unfitted
model.set_params(alpha=1)  # acts at the next fit

# %% check
assert not [name for name in vars(copy) if name.endswith("_")], "nothing is learned before fit"
assert copy.alpha == 0.1, "clone should copy hyperparameters"
assert {"coef_", "intercept_"} <= set(learned), "fit should learn the weights"
old = model.coef_.copy()
assert (Ridge(alpha=0.1).fit(X, y).coef_ == old).all(), "set_params should not change weights"
assert not (model.fit(X, y).coef_ == old).any(), "the next fit should"

# Output:
# set: ['alpha', 'copy_X', 'fit_intercept', 'max_iter'] ...
# learned: ['coef_', 'intercept_']
