"""A small CNN reads the bundled 8 x 8 digits with a test accuracy of more than 0.95."""

# %% data
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True)
X = X.reshape(-1, 8, 8, 1).astype("float32") / 16
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
print("images:", X_train.shape, "pixels from", X.min(), "to", X.max())

# %% model
import keras
from keras import layers

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(shape=(8, 8, 1)),
        layers.Conv2D(32, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(64, activation="relu"),
        layers.Dense(10, activation="softmax"),
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
loss, accuracy = model.evaluate(X_test, y_test, batch_size=512, verbose=0)
print(f"test accuracy {accuracy:.2f}")

# %% check
assert model.layers[0].count_params() == (3 * 3 * 1 + 1) * 32 == 320, "(kh kw C + 1) filters"
assert accuracy > 0.95, "a small CNN should read the digits"

# Output:
# images: (1347, 8, 8, 1) pixels from 0.0 to 1.0
# parameters: [320, 0, 0, 18496, 650]
# test accuracy 0.98
