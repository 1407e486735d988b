"""From a raw table with gaps and text to a cross-validated score, in one estimator."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
n = 600
df = pd.DataFrame({"age": rng.normal(40, 12, n), "city": rng.choice(["Rome", "Oslo", "Bern"], n)})
y = ((df["age"] > 40) ^ (df["city"] == "Oslo") & (rng.random(n) < 0.5)).astype(int)
df.loc[rng.random(n) < 0.1, "age"] = np.nan
df.loc[rng.random(n) < 0.1, "city"] = np.nan

# %% pipeline
from sklearn.compose import make_column_selector, make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
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
model = make_pipeline(preprocess, LogisticRegression())
print(f"accuracy {cross_val_score(model, df, y).mean():.2f}")

# %% new raw rows, with a gap and an unknown city
model.fit(df, y)
new = pd.DataFrame({"age": [np.nan, 70.0], "city": ["Rome", "Lima"]})
print(model[0].get_feature_names_out())
print("predictions:", model.predict(new))

# %% check
assert cross_val_score(model, df, y).mean() > 0.75, "better than chance by far"
assert model.predict(new)[1] == 1, "old age predicts 1, the unknown city does no harm"

# Output:
# accuracy 0.76
# ['pipeline-1__age' 'pipeline-2__city_Bern' 'pipeline-2__city_Oslo'
#  'pipeline-2__city_Rome' 'pipeline-2__city_missing']
# predictions: [0 1]
