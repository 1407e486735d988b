"""Missing and renamed columns are an error; feature_names_ says which are wanted."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% error
from catboost import CatBoostClassifier, CatBoostError

cats = X.select_dtypes(exclude="number").columns.tolist()
X = X.assign(**X[cats].astype("string").fillna("missing"))
model = CatBoostClassifier(iterations=20, allow_writing_files=False, verbose=0)
model.fit(X, y, cat_features=cats)
X_test = X[X.columns[::-1]].assign(id=1).drop(columns=X.columns[0])  # one is missing
try:
    model.predict(X_test)
except CatBoostError as error:
    print("CatBoostError:", str(error).partition(": ")[2][:39])

# %% fix
missing = [name for name in model.feature_names_ if name not in X_test]
extra = [name for name in X_test if name not in model.feature_names_]
print("missing:", len(missing), "extra:", extra)  # a pair of the two may be one, renamed
both = [name for name in X if name in X_test]  # what the test file lacks is of no use
model.fit(X[both], y, cat_features=[name for name in cats if name in both])
pred = model.predict(X_test[model.feature_names_])

# %% check
import numpy as np

assert model.feature_names_ == both, "refitted on what both files have"
proba = model.predict_proba(X[both])
back = X[both[::-1]]
assert np.allclose(model.predict_proba(X_test), proba), "another order, one extra: settled by name"
assert not np.allclose(model.predict_proba(back.to_numpy()), proba), "an array: unnoticed"
mixed = X.assign(town="a")
named = CatBoostClassifier(iterations=2, allow_writing_files=False, verbose=0)
named.fit(mixed, y, cat_features=["town"])
turned = mixed[mixed.columns[::-1]]
for fitted, frame in ((named, turned), (model, X.rename(columns={X.columns[3]: "other"}))):
    try:
        fitted.predict(frame)
        raise AssertionError("categories in another place, and another name, should fail")
    except CatBoostError as error:
        if frame is not turned:
            said = "catboost/libs/data/model_dataset_compatibility.cpp"
            assert said in str(error) and "should be feature with name" in str(error), str(error)
assert (named.predict(turned[named.feature_names_]) == named.predict(mixed)).all(), "set right"

# Output:
# CatBoostError: At position 0 should be feature with na
# missing: 1 extra: ['id']
