"""Keras wants numeric arrays; get_dummies(dtype=float) and to_numpy(float) make them."""

# %% data
import pandas as pd

df = pd.DataFrame({"age": [22.0, 35.0, 58.0, 41.0], "city": ["Rome", "Oslo", "Rome", "Bern"]})
y = pd.Series([0, 1, 1, 0])

# %% error
import keras


def build(width):
    model = keras.Sequential([keras.Input((width,)), keras.layers.Dense(1, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model


try:
    build(df.shape[1]).fit(df.to_numpy(), y, verbose=0)
except ValueError as error:
    print("ValueError:", error)

# %% error: bool dummies beside floats become objects
mixed = pd.get_dummies(df)
print("dtype of the mixed array:", mixed.to_numpy().dtype)

# %% fix
X = pd.get_dummies(df, dtype=float).to_numpy("float32")
history = build(X.shape[1]).fit(X, y, verbose=0).history
print("dtype:", X.dtype, "shape:", X.shape)

# %% check
assert mixed.to_numpy().dtype == object, "float and bool have no common number type"
assert len(history["loss"]) == 1, "numbers train"
import numpy as np
import tensorflow as tf

whole = pd.DataFrame({"n": [1, 2, 3, 4], "b": [True, False] * 2})
for wrong, said in [(df[["city"]], "Invalid dtype: "), (whole, "Failed to convert a NumPy array")]:
    try:
        build(wrong.shape[1]).fit(wrong, y, verbose=0)
    except ValueError as error:
        assert str(error).startswith(said), str(error)
    else:
        raise AssertionError("text, and bool beside integers, should raise ValueError")
for cell, kind in [(1, "int"), ([1, 2], "list"), (np.zeros(2), "numpy.ndarray"), (1.5, "float")]:
    cells = np.empty(1, dtype=object)
    cells[0] = cell
    try:
        tf.constant(cells)
    except ValueError as error:
        assert f"(Unsupported object type {kind})" in str(error), str(error)
    else:
        raise AssertionError(f"an object array of {kind} is no tensor")

# Output:
# ValueError: Invalid dtype: object
# dtype of the mixed array: object
# dtype: float32 shape: (4, 4)
