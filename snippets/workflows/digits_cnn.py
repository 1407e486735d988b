"""A small CNN reads the bundled 8 x 8 digits with a test accuracy of more than 0.95."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True, as_frame=True)  # one row of 64 pixels per image

# %% rows to images
from sklearn.model_selection import train_test_split

side = int(X.shape[1] ** 0.5)  # 8 here, 28 for MNIST and Kaggle's digits
images = X.to_numpy("float32").reshape(-1, side, side, 1)
images = images / images.max()  # pixels to 0 ... 1
X_train, X_test, y_train, y_test = train_test_split(images, y, stratify=y, random_state=0)

# %% model
import keras
from keras import layers

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(X_train.shape[1:]),
        layers.Conv2D(32, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(64, activation="relu"),
        layers.Dense(y.nunique(), activation="softmax"),
    ]
)
print("parameters:", [layer.count_params() for layer in model.layers])

# %% train and test
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.005),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(X_train, y_train, epochs=12, batch_size=64, verbose=0)
loss, accuracy = model.evaluate(X_test, y_test, verbose=0)
print(f"test accuracy {accuracy:.2f}")

# %% check
assert accuracy > 0.95, "a small CNN should read the digits"
big = layers.Conv2D(32, 3)
big.build((None, 28, 28, 1))
assert big.count_params() == model.layers[0].count_params() == 320, "320 for either size"
assert layers.MaxPooling2D()(images[:1, :7, :7]).shape == (1, 3, 3, 1), "the odd row is dropped"
try:
    layers.Conv2D(32, 3)(images[..., 0])
    raise AssertionError("images without a channel axis should be refused")
except ValueError as error:
    assert "min_ndim=4, found ndim=3" in str(error), "the error should name the dimensions"

# Output:
# parameters: [320, 0, 0, 18496, 650]
# test accuracy 0.98
