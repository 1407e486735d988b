"""The steps for MNIST, shown on scikit-learn's bundled digits, which need no download."""

# %% data (for MNIST: (X, y), (X_test, y_test) = keras.datasets.mnist.load_data())
import keras
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

digits = load_digits()
images = digits.images.astype("uint8")  # (1797, 8, 8); MNIST is (60000, 28, 28), up to 255
X_train, X_test, y_train, y_test = train_test_split(images, digits.target, random_state=0)
print("images:", X_train.shape, X_train.dtype, "labels:", sorted(set(y_train.tolist())))

# %% scale, and shape for each kind of layer
top = 16  # 255 for MNIST
flat = X_train.astype("float32").reshape(len(X_train), -1) / top
planes = X_train.astype("float32")[..., None] / top
print("for Dense:", flat.shape, "- for Conv2D:", planes.shape)

# %% train
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(planes.shape[1:]),
        keras.layers.Conv2D(16, 3, activation="relu"),
        keras.layers.Flatten(),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
model.compile(
    optimizer=keras.optimizers.Adam(0.005),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(planes, y_train, epochs=5, validation_split=0.1, verbose=0)
X = X_test.astype("float32")[..., None] / top
accuracy = model.evaluate(X, y_test, verbose=0, return_dict=True)["accuracy"]
print("test accuracy above 0.9:", accuracy > 0.9)

# %% check
assert keras.datasets.mnist.load_data.__module__.endswith("mnist"), "the loader is there"
assert flat.shape[1] == 8 * 8 and planes.shape[-1] == 1, "flattened, or with one channel"
assert accuracy > 0.9, "a small network should read the digits"

# Output:
# images: (1347, 8, 8) uint8 labels: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# for Dense: (1347, 64) - for Conv2D: (1347, 8, 8, 1)
# test accuracy above 0.9: True
