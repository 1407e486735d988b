"""NaN is used as it is, and carries information where it is not random."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame(rng.normal(size=(1000, 2)), columns=["a", "b"])
y = (X["a"] + rng.normal(size=1000) * 0.3 > 0).astype(int)
X.loc[(y == 1) & (rng.random(1000) < 0.4), "a"] = np.nan  # missing is not random here
X["b"] = X["b"].mask(rng.random(1000) < 0.1, -999)  # a code for missing

# %% fit
import lightgbm as lgb
import xgboost as xgb
from sklearn.model_selection import cross_val_score

X = X.replace([-999, np.inf, -np.inf], np.nan)
light = lgb.LGBMClassifier(n_estimators=50, random_state=0, verbose=-1)
extreme = xgb.XGBClassifier(n_estimators=50, learning_rate=0.1, random_state=0)
for model in (light, extreme):
    print(type(model).__name__, f"{cross_val_score(model, X, y, cv=3).mean():.1f}")

# %% check
filled = X.fillna(X.median())
for model in (light, extreme):
    native = cross_val_score(model, X, y, cv=3).mean()
    assert native > cross_val_score(model, filled, y, cv=3).mean(), "NaN itself should be useful"
code = X.fillna(-999)
by_code = xgb.XGBClassifier(n_estimators=9, missing=-999).fit(code, y).predict_proba(code)
by_nan = xgb.XGBClassifier(n_estimators=9).fit(X, y)
assert np.allclose(by_code, by_nan.predict_proba(X)), "missing=-999 should mean the same"
mixed = X.fillna({"b": -999})
both = xgb.XGBClassifier(n_estimators=9, missing=-999).fit(mixed, y).predict_proba(mixed)
assert np.allclose(both, by_code), "real NaN should stay missing too"
nullable = X.convert_dtypes()
assert nullable["a"].dtype == "Float64", "pd.NA should be tested"
for model in (light, extreme):
    same = model.fit(X, y).predict_proba(X)
    assert np.allclose(model.fit(nullable, y).predict_proba(nullable), same), "pd.NA: missing"
never = lgb.LGBMClassifier(n_estimators=9, verbose=-1).fit(filled, y)
holes = (never.predict_proba(filled.assign(a=value)) for value in (np.nan, 0.0))
assert np.allclose(*holes), "NaN that training never had should count as 0"
far = X.fillna({"a": np.inf})
lgb.LGBMClassifier(n_estimators=2, verbose=-1).fit(far, y)
try:
    xgb.XGBClassifier(n_estimators=2).fit(far, y)
    message = ""
except ValueError as error:
    message = str(error)
assert "Input data contains `inf`" in message, "XGBoost should refuse infinity"

# Output:
# LGBMClassifier 0.9
# XGBClassifier 0.9
