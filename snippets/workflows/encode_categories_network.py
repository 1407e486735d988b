"""One-hot and scaled columns, fitted on the training rows, feed a network as float32."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
city, age = rng.choice(["Rome", "Oslo", "Lima"], size=600), rng.normal(40, 10, size=600)
X = pd.DataFrame({"city": city, "age": age, "smoker": rng.random(600) < 0.2})
y = pd.Series(((city == "Rome") * 2.0 + (age - 40) / 10 + rng.normal(size=600) * 0.3 > 1) * 1)

# %% encode: fit on the training rows only
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
numbers = X_train.select_dtypes("number").columns
others = X_train.columns.difference(numbers, sort=False)  # text, categories, bool
fill_and_scale = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
one_hot = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
encode = ColumnTransformer([("hot", one_hot, others), ("number", fill_and_scale, numbers)])
A_train = encode.fit_transform(X_train).astype("float32")
A_test = encode.transform(X_test).astype("float32")
print(A_train.shape[1], "columns, the first", *encode.get_feature_names_out()[:3])

# %% network
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(A_train.shape[1:]),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(keras.optimizers.Adam(0.01), loss="binary_crossentropy", metrics=["accuracy"])
model.fit(A_train, y_train, epochs=15, verbose=0)
print(f"test accuracy {model.evaluate(A_test, y_test, verbose=0)[1]:.2f}")

# %% check
assert A_train.shape[1] == 3 + 2 + 1, "three cities, two for the bool, one number"
assert model.evaluate(A_test, y_test, verbose=0)[1] > 0.85, "city and age should decide"
new = pd.DataFrame({"city": ["Bern"], "age": [np.nan], "smoker": [True]})
assert encode.transform(new)[0, :3].sum() == 0, "an unknown city should be all zeros"
assert np.isfinite(encode.transform(new)).all(), "a missing number should be filled"
dummies = pd.get_dummies(new)
assert dummies.shape[1] != pd.get_dummies(X_train).shape[1], "get_dummies gives other columns"
try:
    model.fit(X_train, y_train, verbose=0)
    raise AssertionError("text should be refused")
except ValueError as error:
    assert "Invalid dtype" in str(error), "the error should name the dtype"

# Output:
# 6 columns, the first hot__city_Lima hot__city_Oslo hot__city_Rome
# test accuracy 0.90
