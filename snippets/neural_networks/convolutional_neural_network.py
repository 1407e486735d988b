"""A small CNN on 8x8 digits: shapes and parameters layer by layer."""

# %% data
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

digits = load_digits()
X, y = digits.images[..., None] / 16, digits.target  # (N, H, W, C), values 0 to 1
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% network
import keras
from keras import layers

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(X_train.shape[1:]),
        layers.Conv2D(32, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(64, 3, padding="same", activation="relu"),
        layers.GlobalAveragePooling2D(),
        layers.Dense(len(set(y_train)), activation="softmax"),
    ]
)
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy")
model.fit(X_train, y_train, epochs=5, verbose=0)
for layer in model.layers:
    print(f"{layer.__class__.__name__:22} {str(layer.output.shape):18} {layer.count_params():6,}")

# %% check
import numpy as np

accuracy = np.mean(model.predict(X_test, verbose=0).argmax(axis=1) == y_test)
assert accuracy > 0.9, "five epochs should be enough for the digits"
image = np.zeros((1, 9, 9, 1), dtype="float32")
for stride, size in {1: 7, 2: 4, 3: 3}.items():
    shape = layers.Conv2D(1, 3, strides=stride)(image).shape
    assert shape == (1, size, size, 1), f"valid, stride {stride}: floor((9 - 3) / s) + 1"
for stride, size in {1: 9, 2: 5}.items():
    shape = layers.Conv2D(1, 3, strides=stride, padding="same")(image).shape
    assert shape == (1, size, size, 1), f"same, stride {stride}: ceil(9 / s)"
dense, conv = layers.Dense(32), layers.Conv2D(32, 3)
dense.build((None, 100))
conv.build((None, 10, 10, 1))
assert dense.count_params() == 3200 + 32, "10x10 image: 100 inputs x 32 units"
assert conv.count_params() == 288 + 32, "9 weights x 32 filters"
assert conv.kernel.shape == (3, 3, 1, 32), "height, width, channels in, filters"

# Output:
# Conv2D                 (None, 8, 8, 32)      320
# MaxPooling2D           (None, 4, 4, 32)        0
# Conv2D                 (None, 4, 4, 64)   18,496
# GlobalAveragePooling2D (None, 64)              0
# Dense                  (None, 10)            650
