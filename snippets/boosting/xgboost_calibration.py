"""scale_pos_weight distorts probabilities; calibration brings the mean back."""

# %% data
import pandas as pd
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(4000, n_informative=5, weights=[0.9], random_state=0)
X, y = pd.DataFrame(X).add_prefix("x"), pd.Series(y)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% calibrate
import xgboost as xgb
from sklearn.calibration import CalibratedClassifierCV
from sklearn.metrics import brier_score_loss, roc_auc_score

model = xgb.XGBClassifier(
    n_estimators=20, max_depth=3, learning_rate=0.1, scale_pos_weight=9, random_state=0
)
calibrated = CalibratedClassifierCV(model, method="isotonic", cv=5).fit(X_train, y_train)
raw = model.fit(X_train, y_train).predict_proba(X_test)[:, 1]
proba = calibrated.predict_proba(X_test)[:, 1]
print(f"mean: true {y_test.mean():.1f}, raw {raw.mean():.1f}, calibrated {proba.mean():.1f}")

# %% check
assert raw.mean() > 1.5 * y_test.mean(), "weights should raise the probabilities"
assert abs(proba.mean() - y_test.mean()) < 0.03, "calibrated, the mean should fit"
assert brier_score_loss(y_test, proba) < brier_score_loss(y_test, raw), "the Brier score: lower"
change = roc_auc_score(y_test, proba) - roc_auc_score(y_test, raw)
assert abs(change) < 0.03, "the ranking should hardly change"
stopping = xgb.XGBClassifier(early_stopping_rounds=5)
try:
    CalibratedClassifierCV(stopping, cv=3).fit(X_train, y_train)
    message = ""
except ValueError as error:
    message = str(error)
assert "validation dataset" in message, "early stopping should fail inside"

# Output:
# mean: true 0.1, raw 0.3, calibrated 0.1
