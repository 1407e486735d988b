"""SVR needs a scaled target; a wider tube keeps fewer support vectors."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import cross_val_score

X, y = load_diabetes(return_X_y=True)
y = y * 100  # a target in the thousands

# %% scale the target
from sklearn.compose import TransformedTargetRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVR

model = make_pipeline(StandardScaler(), SVR())
scaled = TransformedTargetRegressor(model, transformer=StandardScaler())
raw_r2, scaled_r2 = (cross_val_score(m, X, y).mean() for m in (model, scaled))
print(f"R2 with raw target {raw_r2:.1f}, scaled target {scaled_r2:.1f}")

# %% epsilon
X_scaled = StandardScaler().fit_transform(X)
y_scaled = (y - y.mean()) / y.std()
support = {e: len(SVR(epsilon=e).fit(X_scaled, y_scaled).support_) for e in (0.1, 0.5, 1.0)}
print("support vectors by epsilon:", support)

# %% check
assert scaled_r2 > raw_r2 + 0.3, "C is in the units of the target"
assert support[0.1] > support[0.5] > support[1.0], "rows inside the tube do not count"

# Output:
# R2 with raw target -0.0, scaled target 0.5
# support vectors by epsilon: {0.1: 389, 0.5: 227, 1.0: 85}
