"""A saved model predicts the same, if it is loaded into the class that it was saved from."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% save and load
from catboost import CatBoostClassifier

cats = X.select_dtypes(exclude="number").columns.tolist()
X = X.assign(**X[cats].astype("string").fillna("missing"))
model = CatBoostClassifier(iterations=50, allow_writing_files=False, verbose=0)
model.fit(X, y, cat_features=cats)
model.save_model("model.cbm")

loaded = CatBoostClassifier().load_model("model.cbm")
proba = loaded.predict_proba(X[loaded.feature_names_])
print("same:", bool((proba == model.predict_proba(X)).all()), "classes:", len(loaded.classes_))

# %% continue training
more = CatBoostClassifier(iterations=20, allow_writing_files=False, verbose=0)
more.fit(X, y, cat_features=cats, init_model=model)
print("trees:", model.tree_count_, "->", more.tree_count_)

# %% check
import joblib
import numpy as np
import pandas as pd
from catboost import CatBoost, CatBoostError

raw = CatBoost().load_model("model.cbm").predict(X)
assert np.allclose(1 / (1 + np.exp(-raw)), proba[:, 1]), "the base class gives log-odds"
joblib.dump(model, "model.joblib")
assert np.allclose(joblib.load("model.joblib").predict_proba(X), proba), "joblib as well"
model.save_model("model.json", format="json")
again = CatBoostClassifier().load_model("model.json", format="json")
assert np.allclose(again.predict_proba(X), proba), "json as well"
town = X.assign(town=np.where(y == 1, "a", "b") + pd.Series(range(len(X))).mod(3).astype(str))
cat = CatBoostClassifier(iterations=5, allow_writing_files=False, verbose=0)
cat.fit(town, y, cat_features=["town"]).save_model("cat.json", format="json")
read = CatBoostClassifier().load_model("cat.json", format="json")
assert np.allclose(read.predict_proba(town), cat.predict_proba(town)), "json with categories"
for function, words in (
    (lambda: CatBoostClassifier().predict(X), "no trained model"),
    (lambda: CatBoostClassifier().load_model("cat.json"), "Incorrect model file descriptor"),
):
    try:
        function()
        raise AssertionError(f"should fail: {words}")
    except CatBoostError as error:
        assert words in str(error), f"{words}: {error}"

# Output:
# same: True classes: 2
# trees: 50 -> 70
