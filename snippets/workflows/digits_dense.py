"""A dense network reads the flattened digits with a test accuracy above 0.93."""

# %% data
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True, as_frame=True)  # one row of 64 pixels per image
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model
import keras
import numpy as np
from keras import layers

pixel_max = X_train.to_numpy().max()  # here 16, for MNIST 255
X_train, X_test = X_train / pixel_max, X_test / pixel_max
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X_train.shape[1:])])
for units in (128, 64, 32, 16):
    model.add(layers.Dense(units, activation="relu"))
model.add(layers.Dense(len(np.unique(y)), activation="softmax"))
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.005),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)

# %% train and test
history = model.fit(
    X_train, y_train, validation_split=0.1, epochs=8, batch_size=64, verbose=0
).history
loss, accuracy = model.evaluate(X_test, y_test, verbose=0)
print(f"validation accuracy {history['val_accuracy'][-1]:.2f}, test accuracy {accuracy:.2f}")

# %% check
assert accuracy > 0.93, "five dense layers should read the digits"
assert model.input_shape == (None, 64) and model.output_shape == (None, 10), "one unit per class"
images = X_train.to_numpy().reshape(-1, 8, 8)
flat = layers.Flatten()(images)
assert np.allclose(flat, X_train), "Flatten should give the same row of pixels"
try:
    keras.datasets.mnist.load_data("data/mnist.npz")
    raise AssertionError("a folder in the name should be refused")
except ValueError:
    pass

# Output:
# validation accuracy 0.94, test accuracy 0.96
