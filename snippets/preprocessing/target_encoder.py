"""The shop's target mean as a column: cross-fitted on training rows, plain on new rows."""

# %% data
import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(0)
code, effect = rng.integers(0, 300, 3000), rng.normal(size=300)
X = pd.DataFrame({"shop": [f"s{i}" for i in code], "size": rng.normal(size=3000)})
y = pd.Series(effect[code] + X["size"] + rng.normal(size=3000))
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% encode: as a column
from sklearn.preprocessing import TargetEncoder

columns = ["shop"]
encoder = TargetEncoder(target_type="continuous")  # "binary" or "multiclass" for classes
train, test = X_train.copy(), X_test.copy()
train[columns] = encoder.fit_transform(X_train[columns], y_train)
test[columns] = encoder.transform(X_test[columns])
print(test.head(2).round(2))

# %% pipeline: cross-fits by itself
from sklearn.compose import make_column_transformer
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline

encode = make_column_transformer((encoder, columns), remainder="passthrough")
model = make_pipeline(encode, Ridge()).fit(X_train, y_train)
print(f"R2 on test {model.score(X_test, y_test):.2f}")

# %% check
assert abs(model.score(X_test, y_test) - Ridge().fit(train, y_train).score(test, y_test)) < 0.02, (
    "columns by hand and the pipeline should agree, up to the folds"
)
noise = pd.DataFrame({"id": rng.integers(0, 400, 1000).astype(str)})
target = rng.normal(size=1000)
honest = encoder.fit_transform(noise, target).ravel()
leaky = encoder.fit(noise, target).transform(noise).ravel()
assert abs(np.corrcoef(honest, target)[0, 1]) < 0.15, "noise should stay noise"
assert np.corrcoef(leaky, target)[0, 1] > 0.5, "fit, then transform on training rows should leak"
new = encoder.transform(pd.DataFrame({"id": ["unknown"]})).item()
assert np.isclose(new, target.mean()), "an unknown category should get the global mean"
counts = rng.integers(0, 9, 1000)
assert TargetEncoder().fit(noise, counts).target_type_ == "multiclass", "integers: multiclass"
assert TargetEncoder().fit_transform(noise, counts).shape[1] == 9, "a column for each count"

# Output:
#       shop  size
# 311  -1.41 -0.67
# 1025 -0.52  0.27
# R2 on test 0.57
