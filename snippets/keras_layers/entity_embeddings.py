"""A network with an embedding per category learns a target that depends on category and number."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame({"city": rng.choice([f"c{i}" for i in range(20)], 2000), "area": 1.0})
X["kind"], X["area"] = rng.choice(["flat", "house"], 2000), rng.normal(size=2000)
y = np.sin(X["city"].str[1:].astype(int)) * (1 + (X["kind"] == "flat")) + 0.5 * X["area"]
X_train, X_test, y_train, y_test = X[:1600], X[1600:], y[:1600], y[1600:]

# %% columns to ids and numbers, learned on the training rows
categorical = X_train.select_dtypes(exclude="number").columns
numeric = X_train.select_dtypes("number").columns
known = {name: pd.Index(X_train[name].dropna().unique()) for name in categorical}
mean, std = X_train[numeric].mean(), X_train[numeric].std()


def arrays(X):
    """Ids from 1 on, 0 for missing and unknown; numbers scaled, missing ones at the mean."""
    out = {"numbers": ((X[numeric] - mean) / std).fillna(0).to_numpy("float32")}
    for name in categorical:
        out[name] = known[name].get_indexer(X[name]).astype("int32") + 1
    return out


# %% network
import keras

keras.utils.set_random_seed(0)
inputs = {"numbers": keras.Input((len(numeric),), name="numbers")}
parts = [inputs["numbers"]]
for name in categorical:
    inputs[name] = keras.Input((), dtype="int32", name=name)
    size = len(known[name]) + 1
    parts.append(keras.layers.Embedding(size, min(50, (size + 1) // 2))(inputs[name]))
x = keras.layers.Dense(64, activation="relu")(keras.layers.Concatenate()(parts))
model = keras.Model(inputs, keras.layers.Dense(1)(x))
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")
train = arrays(X_train)
for name in categorical:  # 1 % of the ids become 0, so that unknown is learned too
    train[name][rng.random(len(X_train)) < 0.01] = 0
model.fit(train, y_train, epochs=10, verbose=0)
y_pred = model.predict(arrays(X_test), verbose=0).ravel()
print("parameters:", model.count_params())

# %% check
mse = np.mean((y_pred - y_test) ** 2)
assert mse < 0.1 * y_test.var(), "categories and number should both be used"
odd = pd.DataFrame({"city": ["new", None], "kind": [None, "flat"], "area": [0.0, None]})
assert arrays(odd)["city"].tolist() == [0, 0], "unknown and missing values should be 0"
assert np.isfinite(model.predict(arrays(odd), verbose=0)).all(), "they should get a prediction"

# Output:
# parameters: 1262
