"""plot_importance counts uses, feature_importances_ is the mean gain: the orders differ."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X.astype({name: "category" for name in X.select_dtypes(exclude="number")})  # text columns

# %% importance
import pandas as pd
import xgboost as xgb

model = xgb.XGBClassifier(n_estimators=50, max_depth=3, enable_categorical=True).fit(X, y)
booster = model.get_booster()
kinds = ["total_gain", "gain", "weight", "cover"]
importance = pd.DataFrame({kind: booster.get_score(importance_type=kind) for kind in kinds})
importance = importance.reindex(X.columns, fill_value=0)  # unused columns are left out
importance["total_gain"] /= importance["total_gain"].sum()
print("used columns:", (importance["weight"] > 0).sum() > 10)
print("first:", importance["total_gain"].idxmax().split()[0])

# %% plot
import matplotlib.pyplot as plt

xgb.plot_importance(booster, importance_type="gain", max_num_features=10, values_format="{v:.1f}")
plt.tight_layout()
plt.show()

# %% check
import numpy as np

mean_gain = importance["gain"] / importance["gain"].sum()
assert np.allclose(model.feature_importances_, mean_gain, atol=1e-4), "shares of the mean gain"
raw = pd.Series(booster.get_score(importance_type="total_gain"))
uses = pd.Series(booster.get_score(importance_type="weight"))
gain = pd.Series(booster.get_score(importance_type="gain"))
assert np.allclose(raw, gain * uses, rtol=1e-3), "total_gain should be gain times uses"
assert len(raw) < X.shape[1] or (raw > 0).all(), "get_score holds used columns only"
constant = xgb.XGBClassifier(n_estimators=2).fit(X.assign(constant=1), y).get_booster()
assert "constant" not in constant.get_score(), "an unused column should be left out"
labels = xgb.plot_importance(booster, max_num_features=1).texts
assert float(labels[0].get_text()) == uses.max(), "the plot should count uses by default"
assert raw.idxmax() != uses.idxmax(), "the orders should differ"

# Output:
# used columns: True
# first: worst
