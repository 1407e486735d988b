"""Split importance flatters a random column of many values; gain finds the decisive one."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X.astype({name: "category" for name in X.select_dtypes(exclude="number")})  # text columns

# %% importance
import lightgbm as lgb
import pandas as pd

model = lgb.LGBMClassifier(n_estimators=50, importance_type="gain", random_state=0, verbose=-1)
model.fit(X, y)
importance = pd.DataFrame({
    "gain": model.feature_importances_ / model.feature_importances_.sum(),
    "split": model.booster_.feature_importance("split"),
}, index=X.columns).sort_values("gain", ascending=False)  # fmt: skip
print(importance["gain"].head(3).round(2).to_string())

# %% plot
import matplotlib.pyplot as plt

lgb.plot_importance(model, importance_type="gain", max_num_features=10, precision=0)
plt.tight_layout()
plt.show()

# %% check
import numpy as np

rng = np.random.default_rng(0)
noisy = pd.DataFrame({"noise": rng.normal(size=2000), "key": rng.integers(0, 2, 2000)})
label = (noisy["key"] ^ (rng.random(2000) < 0.05)).astype(int)
check = lgb.LGBMClassifier(n_estimators=50, verbose=-1).fit(noisy, label).booster_
split, gain = check.feature_importance("split"), check.feature_importance("gain")
assert split[0] > 10 * split[1], "split should rank the noise first"
assert gain[1] > gain[0], "gain should rank the key first"
plain = lgb.LGBMClassifier(n_estimators=5, verbose=-1).fit(X, y)
counts = plain.booster_.feature_importance("split")
assert np.array_equal(plain.feature_importances_, counts), "the default should be split"
assert "mean_radius" in model.feature_name_ and "mean radius" in X.columns, "spaces are replaced"
assert np.isclose(importance["gain"].sum(), 1), "shares should sum to 1"

# Output:
# worst perimeter         0.34
# worst area              0.29
# worst concave points    0.11
