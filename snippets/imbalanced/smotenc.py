"""SMOTENC makes rows with real categories, and numbers between those of the neighbours."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
n = 600
X = pd.DataFrame({"age": rng.normal(40, 9, n), "city": rng.choice(["Ulm", "Bonn", "Kiel"], n)})
y = pd.Series((rng.random(n) < 0.1).astype(int))

# %% resample
from imblearn.over_sampling import SMOTENC

cats = X.select_dtypes(exclude="number").columns.tolist()  # add integer codes by name
X_new, y_new = SMOTENC(cats, random_state=0).fit_resample(X, y)
print("rows:", len(X), "->", len(X_new), "classes equal:", y_new.value_counts().nunique() == 1)

# %% pipeline: sample, then encode
from imblearn.pipeline import make_pipeline
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.preprocessing import OneHotEncoder, StandardScaler

encode = make_column_transformer(
    (OneHotEncoder(handle_unknown="ignore"), cats), remainder=StandardScaler()
)
model = make_pipeline(SMOTENC(cats, random_state=0), encode, LogisticRegression())
scores = cross_val_score(model, X, y, cv=5, scoring="roc_auc")

# %% check
from imblearn.over_sampling import SMOTE, SMOTEN

assert set(X_new["city"]) == set(X["city"]), "only real categories"
assert not X_new["age"].iloc[len(X) :].isin(X["age"]).all(), "new numbers in between"
coded = X.assign(city=X["city"].astype("category").cat.codes * 10)
dummies = pd.get_dummies(X["city"], dtype=float).assign(age=X["age"])
assert not SMOTE().fit_resample(coded, y)[0]["city"].isin([0, 10, 20]).all(), "invented codes"
assert not SMOTE().fit_resample(dummies, y)[0]["Ulm"].isin([0, 1]).all(), "one-hot: mixtures"
texts = X[["city"]].assign(job=rng.choice(["a", "b"], n))
assert len(SMOTEN(random_state=0).fit_resample(texts, y)[0]) == len(X_new), "categories only"
gaps = X.assign(city=X["city"].where(X["city"] != "Ulm", None))
assert SMOTENC(["city"]).fit_resample(gaps, y)[0][n:].isna().any().any(), "missing is a category"
auto = SMOTENC("auto", random_state=0)
assert len(auto.fit_resample(X.astype({"city": "category"}), y)[0]) == len(X_new), "auto"
for sampler, frame, words in (
    (SMOTENC("auto"), X, "some categorical"),
    (SMOTENC(["city"]), X[["city"]], "some numerical"),
    (SMOTE(), X, "could not convert string to float"),
    (SMOTENC(cats), X.assign(age=np.nan), "NaN"),
):
    try:
        sampler.fit_resample(frame, y)
        raise AssertionError(words)
    except ValueError as error:
        assert words in str(error), f"{words}: {error}"

# Output:
# rows: 600 -> 1044 classes equal: True
