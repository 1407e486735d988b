"""Concatenate joins branches along the last axis; Add wants equal shapes."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model with two inputs
import keras

keras.utils.set_random_seed(0)
half = X.shape[1] // 2
groups = [X_train.columns[:half], X_train.columns[half:]]  # any two groups of columns
inputs, branches = [], []
for columns in groups:
    normalize = keras.layers.Normalization()
    normalize.adapt(X_train[columns].to_numpy())
    inputs.append(keras.Input((len(columns),)))
    branches.append(keras.layers.Dense(16, activation="relu")(normalize(inputs[-1])))
merged = keras.layers.Concatenate()(branches)
model = keras.Model(inputs, keras.layers.Dense(y.nunique(), activation="softmax")(merged))
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit([X_train[columns] for columns in groups], y_train, epochs=15, verbose=0)
_, accuracy = model.evaluate([X_test[columns] for columns in groups], y_test, verbose=0)
print(f"merged: {merged.shape}, test accuracy {accuracy:.1f}")

# %% image and table
image, table = keras.Input((28, 28, 1), name="image"), keras.Input((11,), name="table")
x = keras.layers.Conv2D(16, 3, activation="relu")(image)
x = keras.layers.GlobalAveragePooling2D()(x)
both = keras.Model([image, table], keras.layers.Dense(1)(keras.layers.Concatenate()([x, table])))

# %% check
import numpy as np

assert accuracy > 0.8, "the network should learn"
assert both([np.zeros((4, 28, 28, 1)), np.zeros((4, 11))]).shape == (4, 1), "one number per pair"
a, b = np.ones((2, 3), "float32"), np.zeros((2, 5), "float32")
assert keras.layers.Concatenate()([a, b]).shape == (2, 8), "3 + 5 columns should make 8"
assert np.allclose(keras.layers.Add()([a, a]), 2 * a), "Add should add element by element"
for layer in (keras.layers.Add(), keras.layers.Concatenate(axis=0)):
    try:
        layer([a, b])
        message = "no error"
    except ValueError as error:
        message = str(error)
    assert "shape" in message, "other axes that differ should be an error"

# Output:
# merged: (None, 32), test accuracy 1.0
