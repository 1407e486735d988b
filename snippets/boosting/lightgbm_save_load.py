"""joblib keeps the estimator; the text file keeps the Booster, its categories and best trees."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X.astype({name: "category" for name in X.select_dtypes(exclude="number")})  # text columns
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% save
import joblib
import lightgbm as lgb

model = lgb.LGBMClassifier(n_estimators=50, random_state=0, verbose=-1).fit(X_train, y_train)
joblib.dump(model, "model.joblib")
model.booster_.save_model("model.txt")

# %% load
loaded = joblib.load("model.joblib")
booster = lgb.Booster(model_file="model.txt")
print(loaded.predict(X_test)[:5], (booster.predict(X_test)[:5] > 0.5).astype(int))

# %% continue training
more = lgb.LGBMClassifier(n_estimators=20, random_state=0, verbose=-1)
more.fit(X_train, y_train, init_model=model)
print("trees:", more.booster_.num_trees())

# %% check
import numpy as np
import pandas as pd

proba = model.predict_proba(X_test)[:, 1]
assert np.array_equal(loaded.predict_proba(X_test)[:, 1], proba), "joblib: the same"
assert np.allclose(booster.predict(X_test), proba), "text file: the same probabilities"
assert not hasattr(booster, "predict_proba"), "a Booster should have no predict_proba"
assert more.booster_.num_trees() == 70, "50 old and 20 new trees"
cats = pd.DataFrame({"c": pd.Categorical(list("abc") * 100), "x": range(300)})
target = (cats["c"] == "b").astype(int)
fitted = lgb.LGBMClassifier(n_estimators=5, verbose=-1).fit(cats, target).booster_
again = lgb.Booster(model_str=fitted.model_to_string())
other = cats.assign(c=cats["c"].cat.set_categories(list("cba")))
assert np.allclose(again.predict(other), fitted.predict(cats)), "categories should be kept"
train = lgb.Dataset(X_train, y_train)
valid = lgb.Dataset(X_test, y_test, reference=train)
stop = [lgb.early_stopping(5, verbose=False)]
params = {"objective": "binary", "verbose": -1}
best = lgb.train(params, train, 500, valid_sets=[valid], callbacks=stop)
kept = lgb.Booster(model_str=best.model_to_string()).num_trees()
assert kept == best.best_iteration < 500, "only the best trees should be saved"

# Output:
# [0 1 1 1 1] [0 1 1 1 1]
# trees: 70
