"""The steps for MNIST, shown on scikit-learn's bundled digits, which need no download."""

# %% data
# on your machine: (X_train, y_train), (X_test, y_test) = keras.datasets.mnist.load_data()
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

digits = load_digits()  # 8 x 8 pixels up to 16; MNIST has 28 x 28 up to 255
X_train, X_test, y_train, y_test = train_test_split(digits.images, digits.target, random_state=0)

# %% scale, and shape for each kind of layer
import keras

top = X_train.max()
flat = X_train.astype("float32").reshape(len(X_train), -1) / top  # for Dense
planes = X_train.astype("float32")[..., None] / top  # for Conv2D
print("for Dense:", flat.shape, "- for Conv2D:", planes.shape)

# %% train
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(planes.shape[1:]),
    keras.layers.Conv2D(16, 3, activation="relu"),
    keras.layers.Flatten(),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile(
    optimizer=keras.optimizers.Adam(0.005),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(planes, y_train, epochs=5, validation_split=0.1, verbose=0)
X = X_test.astype("float32")[..., None] / top
scores = model.evaluate(X, y_test, verbose=0, return_dict=True)
print("test accuracy above 0.9:", scores["accuracy"] > 0.9)

# %% check
assert scores["accuracy"] > 0.9, "a small network should read the digits"
assert flat.shape[1] == 8 * 8 and planes.shape[-1] == 1, "flattened, or with one channel"
assert flat.max() == planes.max() == 1.0, "pixels should lie in 0..1"
try:
    keras.datasets.mnist.load_data("data/mnist.npz")
except ValueError as error:
    assert "Paths are no longer accepted" in str(error), str(error)
else:
    raise AssertionError("a path with a folder should be refused")

# Output:
# for Dense: (1347, 64) - for Conv2D: (1347, 8, 8, 1)
# test accuracy above 0.9: True
