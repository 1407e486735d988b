"""fit wants as many targets as rows; drop rows before splitting X and y."""

# %% error
import keras
import numpy as np
import pandas as pd

df = pd.DataFrame({"a": [1.0, 2, np.nan, 4], "b": [0.0, 1, 0, 1], "target": [0.0, 1, 1, 0]})
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
X, y = df[["a", "b"]].dropna(), df["target"]
try:
    model.fit(X, y, verbose=0)
except ValueError as error:
    print("ValueError:", str(error)[:29])
print("X", X.shape, "y", y.shape)

# %% fix: drop rows first, then split
clean = df.dropna()
X, y = clean[["a", "b"]], clean["target"]
history = model.fit(X, y, verbose=0).history
print("X", X.shape, "y", y.shape)

# %% check
assert len(history["loss"]) == 1 and len(X) == len(y) == 3, "the same rows"

# Output:
# ValueError: Data cardinality is ambiguous
# X (3, 2) y (4,)
# X (3, 2) y (3,)
