"""Samplers need imblearn's pipeline, flat; a ColumnTransformer with pipelines inside is fine."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame({"age": rng.normal(40, 9, 500), "city": rng.choice(["Ulm", "Bonn"], 500)})
X.loc[::50, "age"] = np.nan
y = pd.Series((rng.random(500) < 0.1).astype(int))

# %% error
import sklearn.pipeline
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import OneHotEncoder, StandardScaler

numbers = make_pipeline(SimpleImputer(), StandardScaler())
cats = X.select_dtypes(exclude="number").columns
prepare = make_column_transformer(
    (OneHotEncoder(handle_unknown="ignore"), cats), remainder=numbers
)
steps = [prepare, SMOTE(random_state=0), LogisticRegression()]
try:
    sklearn.pipeline.make_pipeline(*steps).fit(X, y)
except TypeError as error:
    print("TypeError:", str(error)[:48])

# %% fix
model = make_pipeline(*steps).fit(X, y)  # from imblearn.pipeline
print("steps:", list(model.named_steps))

# %% check
assert model.predict(X).shape == y.shape, "prediction should keep the rows"
N = X[["age"]].fillna(0)
smote, last = SMOTE(), LogisticRegression()
nested = make_pipeline(make_pipeline(StandardScaler(), smote), last)
mixed = make_pipeline(sklearn.pipeline.make_pipeline(StandardScaler(), smote), last)
weighted = {"logisticregression__sample_weight": np.ones(500)}
for pipe, params, words in (
    (nested, {}, "should not be Pipelines"),
    (mixed, {}, "fit_resample (but not both)"),
    (make_pipeline(smote, last), weighted, "sample_weight.shape"),
):
    try:
        pipe.fit(N, y, **params)
        raise AssertionError(words)
    except (TypeError, ValueError) as error:
        assert words in str(error), f"{words}: {error}"
make_pipeline(smote, sklearn.pipeline.make_pipeline(StandardScaler(), last)).fit(N, y)
assert not hasattr(smote, "fit_sample") and not hasattr(smote, "transform"), "both are missing"

# Output:
# TypeError: All intermediate steps should be transformers an
# steps: ['columntransformer', 'smote', 'logisticregression']
