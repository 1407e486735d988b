"""From a raw table with gaps and text to a cross-validated score, in one estimator."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame({"age": rng.normal(40, 12, 600), "city": rng.choice(["Rome", "Oslo"], 600)})
y = ((X["age"] > 40) ^ (X["city"] == "Oslo") & (rng.random(600) < 0.5)).astype(int)
X = X.mask(rng.random(X.shape) < 0.1)

# %% pipeline
from sklearn.compose import make_column_selector, make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score, train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

numeric = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
categorical = make_pipeline(
    SimpleImputer(strategy="constant", fill_value="missing"),
    OneHotEncoder(handle_unknown="ignore"),
)
preprocess = make_column_transformer(
    (numeric, make_column_selector(dtype_include="number")),
    (categorical, make_column_selector(dtype_exclude="number")),
)
model = make_pipeline(preprocess, LogisticRegression(max_iter=1000))

# %% score, fit, predict
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
print(f"cross-validated accuracy {cross_val_score(model, X_train, y_train).mean():.2f}")
model.fit(X_train, y_train)
print(model[0].get_feature_names_out())
print("predictions:", model.predict(X_test)[:5])

# %% check
assert model.score(X_test, y_test) > 0.65, "clearly better than chance"
new = pd.DataFrame({"city": ["Rome", "Lima"], "age": [np.nan, 70.0], "extra": [1, 2]})
assert model.predict(new)[1] == 1, "gaps, an unknown city and another order do no harm"
try:
    SimpleImputer(strategy="constant").fit(pd.DataFrame({"flag": [True, False]}))
    raised = False
except ValueError:
    raised = True
assert raised, "bool columns alone should be refused"

# Output:
# cross-validated accuracy 0.68
# ['pipeline-1__age' 'pipeline-2__city_Oslo' 'pipeline-2__city_Rome'
#  'pipeline-2__city_missing']
# predictions: [1 1 0 1 0]
