"""get_params lists what you set; attributes ending in an underscore appear with fit."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% hyperparameters
from sklearn.base import clone
from sklearn.linear_model import Ridge

model = Ridge(alpha=0.1)
print("hyperparameters:", sorted(model.get_params())[:4], "...")
before = [name for name in vars(model) if name.endswith("_")]

# %% model parameters
model.fit(X, y)
after = [name for name in vars(model) if name.endswith("_")]
print("learned:", [name for name in after if name in ("coef_", "intercept_")])
copy = clone(model)
old = model.coef_.copy()
model.set_params(alpha=1)

# %% check
assert before == [], "nothing is learned before fit"
assert {"coef_", "intercept_"} <= set(after), "fit learns the weights"
assert model.alpha == 1 and (model.coef_ == old).all(), "weights change with the next fit only"
assert copy.alpha == 0.1 and not hasattr(copy, "coef_"), "clone copies hyperparameters only"

# Output:
# hyperparameters: ['alpha', 'copy_X', 'fit_intercept', 'max_iter'] ...
# learned: ['coef_', 'intercept_']
