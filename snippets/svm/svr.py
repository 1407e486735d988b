"""SVR needs a scaled target; a wider tube keeps fewer support vectors."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% scale features and target
from sklearn.compose import TransformedTargetRegressor
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVR

svr = make_pipeline(StandardScaler(), SVR(C=1.0, epsilon=0.1))
model = TransformedTargetRegressor(svr, transformer=StandardScaler())
r2 = cross_val_score(model, X, y)
model.fit(X, y)
print(f"R2 {r2.mean():.2f}, {len(model.regressor_[-1].support_)} support vectors")

# %% check
raw = cross_val_score(svr, X, y * 100).mean()  # a target in the thousands
assert raw < 0.05, "C is in the units of the target: the prediction should be nearly constant"
assert r2.mean() > raw + 0.3, "the scaled target should be predicted"
again = cross_val_score(model, X, y * 100).mean()
assert abs(again - r2.mean()) < 1e-6, "with the scaler the unit should not matter"
support = []
for epsilon in (0.1, 0.5, 1.0):
    wide = model.set_params(regressor__svr__epsilon=epsilon).fit(X, y)
    support.append(len(wide.regressor_[-1].support_))
assert support == sorted(support, reverse=True), "rows inside the tube should not count"

# Output:
# R2 0.46, 389 support vectors
