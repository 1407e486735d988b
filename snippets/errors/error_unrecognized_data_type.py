"""Lists of numbers are no data for fit; np.array or np.stack makes them so."""

# %% data
import keras
import numpy as np

rng = np.random.default_rng(0)
X, y = rng.normal(size=(32, 4)).astype("float32"), rng.normal(size=32).astype("float32")


def build():
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    model.compile("adam", loss="mse")
    return model


# %% error: lists
cases = {"X as lists": (X.tolist(), y), "y as list": (X, y.tolist()), "rows": (list(X), y)}
for name, (features, target) in cases.items():
    try:
        build().fit(features, target, verbose=0)
    except ValueError as error:
        print(f"{name:10} ValueError:", str(error)[:22])

# %% fix
model = build()
model.fit(np.array(X.tolist()), np.array(y.tolist()), verbose=0)
rows = np.stack(list(X))

# %% fix: pandas needs none
import pandas as pd

model = build()
model.fit(pd.DataFrame(X), pd.Series(y), verbose=0)

# %% check
assert np.array_equal(rows, X), "rows stacked to a matrix"
assert model.predict(pd.DataFrame(X), verbose=0).shape == (32, 1), "a table is data"

# Output:
# X as lists ValueError: Unrecognized data type
# y as list  ValueError: Unrecognized data type
# rows       ValueError: Data cardinality is am
