"""Names with JSON characters are refused; a regular expression cleans them, all unique."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X.rename(columns={"mean radius": "size: [mm]", "mean area": "size, (mm)"})

# %% error
import lightgbm as lgb

model = lgb.LGBMClassifier(n_estimators=10, verbose=-1)
try:
    model.fit(X, y)
except lgb.basic.LightGBMError as error:
    print("LightGBMError:", error)

# %% fix
names = X.columns.astype(str).str.replace(r"[^A-Za-z0-9_]+", "_", regex=True)
repeated = names.to_series().groupby(names).cumcount().to_numpy()
X.columns = [f"{name}_{n}" if n else name for name, n in zip(names, repeated)]
model.fit(X, y)  # the same for the test file: X_test.columns = X.columns
print(X.columns[[0, 3]].tolist())

# %% check
assert X.columns.is_unique, "names should stay unique"
for mark in '",:[]{}':
    try:
        lgb.Dataset(X.iloc[:, :1].set_axis([f"a{mark}"], axis=1), y).construct()
        message = ""
    except lgb.basic.LightGBMError as error:
        message = str(error)
    assert "special JSON" in message, f"{mark} should be refused"
try:
    lgb.Dataset(X.iloc[:, :2].set_axis(["mean_radius", "mean radius"], axis=1), y).construct()
except lgb.basic.LightGBMError as error:
    assert str(error) == "Feature (mean_radius) appears more than one time.", str(error)
else:
    raise AssertionError("it should raise LightGBMError")
spaced = X.rename(columns={"size_mm_": "a b <c>"})
fitted = lgb.LGBMClassifier(n_estimators=1, verbose=-1).fit(spaced, y)
assert fitted.feature_name_[0] == "a_b_<c>", "spaces should become underscores"
assert fitted.feature_names_in_[0] == "a_b_<c>", "there too"

# Output:
# LightGBMError: Do not support special JSON characters in feature name.
# ['size_mm_', 'size_mm__1']
