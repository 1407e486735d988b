"""Concatenate joins branches along the last axis; Add wants equal shapes."""

# %% shapes
import keras
import numpy as np

a, b = np.ones((2, 3)), np.zeros((2, 5))
print("Concatenate:", tuple(keras.layers.Concatenate()([a, b]).shape))

# %% image and table in one model
image = keras.Input((28, 28, 1), name="image")
table = keras.Input((11,), name="table")
x = keras.layers.Conv2D(16, 3, activation="relu")(image)
x = keras.layers.GlobalAveragePooling2D()(x)
merged = keras.layers.Concatenate()([x, table])
model = keras.Model([image, table], keras.layers.Dense(1)(merged))
print("merged:", merged.shape)
prediction = model.predict([np.zeros((4, 28, 28, 1)), np.zeros((4, 11))], verbose=0)

# %% axes other than the joined one must agree
try:
    keras.layers.Concatenate()([np.zeros((2, 4, 3)), np.zeros((2, 5, 3))])
except ValueError as error:
    print("ValueError:", str(error)[:56])
in_time = keras.layers.Concatenate(axis=1)([np.zeros((2, 4, 3)), np.zeros((2, 5, 3))])

# %% check
assert keras.layers.Concatenate()([a, b]).shape == (2, 8), "3 + 5"
assert np.allclose(keras.layers.Add()([a, a]), 2 * a), "element by element"
assert merged.shape == (None, 16 + 11), "16 maps and 11 columns"
assert prediction.shape == (4, 1), "one number per image and row"
assert in_time.shape == (2, 9, 3), "axis=1 joins the timesteps"

# Output:
# Concatenate: (2, 8)
# merged: (None, 27)
# ValueError: A `Concatenate` layer requires inputs with matching shap
