"""One score per fold; errors come negative; the default is five folds that are not shuffled."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% score
from sklearn.linear_model import Ridge
from sklearn.model_selection import KFold, cross_val_score

model = Ridge(alpha=0.1)
r2 = cross_val_score(model, X, y)
print("R2 per fold:", r2.round(2))
print(f"R2   {r2.mean():.2f} +- {r2.std():.2f}")

folds = KFold(5, shuffle=True, random_state=0)
rmse = -cross_val_score(model, X, y, scoring="neg_root_mean_squared_error", cv=folds)
print(f"RMSE {rmse.mean():.1f} +- {rmse.std():.1f}")

# %% check
assert len(r2) == 5, "the default should be five folds"
assert not hasattr(model, "coef_"), "the model passed in should stay unfitted"
assert (rmse > 0).all(), "the negated scores should be positive errors"
assert (r2 == cross_val_score(model, X, y, cv=KFold(5))).all(), "the default should not shuffle"

# Output:
# R2 per fold: [0.41 0.52 0.49 0.44 0.54]
# R2   0.48 +- 0.05
# RMSE 54.6 +- 2.0
