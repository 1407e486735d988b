"""save_model and load_model keep predictions and the best iteration; fit can go on."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X.astype({name: "category" for name in X.select_dtypes(exclude="number")})  # text columns
X_train, X_valid, y_train, y_valid = train_test_split(X, y, random_state=0)

# %% save
import xgboost as xgb

model = xgb.XGBClassifier(n_estimators=200, early_stopping_rounds=10, enable_categorical=True)
model.fit(X_train, y_train, eval_set=[(X_valid, y_valid)], verbose=False)
model.save_model("model.json")

# %% load
loaded = xgb.XGBClassifier()
loaded.load_model("model.json")
print(loaded.predict(X_valid)[:5])

# %% continue training
more = xgb.XGBClassifier(n_estimators=20, enable_categorical=True)
more.fit(X_train, y_train, xgb_model=model)

# %% check
import warnings

import numpy as np

assert np.array_equal(loaded.predict_proba(X_valid), model.predict_proba(X_valid)), "the same"
assert loaded.best_iteration == model.best_iteration, "the best iteration should be kept"
assert loaded.n_estimators != 200, "constructor arguments should not be read back"
rounds = model.get_booster().num_boosted_rounds()
assert more.get_booster().num_boosted_rounds() == rounds + 20, "20 rounds more"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model.save_model("model.bin")
assert "UBJSON format as default" in str(caught[0].message), "other names should warn"
booster = xgb.Booster(model_file="model.json")
assert booster.predict(xgb.DMatrix(X_valid)).ndim == 1, "a Booster: probabilities of class 1"
with open("old.bin", "wb") as file:
    file.write(b"binf" + bytes(400))  # how a file of the old format begins
for path, said in [
    ("missing.json", "Opening missing.json failed: No such file or directory"),
    ("old.bin", "The binary format has been deprecated in 1.6 and removed in 3.1, use UBJ"),
]:
    try:
        xgb.XGBClassifier().load_model(path)
        message = ""
    except xgb.core.XGBoostError as error:
        message = str(error)
    assert said in message, message

# Output:
# [0 1 1 1 1]
