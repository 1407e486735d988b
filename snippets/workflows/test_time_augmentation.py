"""Averaging over five shifted copies keeps probabilities valid and the model's log loss low."""

# %% data: digits in a frame of zeros, so that a shift loses nothing
import keras
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True)
X = np.pad(X.reshape(-1, 8, 8, 1) / 16, ((0, 0), (1, 1), (1, 1), (0, 0))).astype("float32")
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
shifts = [(0, 0), (0, 1), (0, -1), (1, 0), (-1, 0)]

# %% train on randomly shifted copies
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((10, 10, 1)),
        keras.layers.Conv2D(16, 3, activation="relu"),
        keras.layers.Flatten(),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
optimizer = keras.optimizers.Adam(learning_rate=0.005)
model.compile(optimizer=optimizer, loss="sparse_categorical_crossentropy")
X_aug = np.concatenate([np.roll(X_train, shift, axis=(1, 2)) for shift in shifts])
model.fit(X_aug, np.tile(y_train, len(shifts)), epochs=3, batch_size=64, verbose=0)

# %% average over the shifts of each test image
copies = [np.array(model(np.roll(X_test, shift, axis=(1, 2)))) for shift in shifts]
p_tta = np.mean(copies, axis=0)


def log_loss(p):
    return -np.mean(np.log(p[np.arange(len(p)), y_test]))


losses, tta = [log_loss(p) for p in copies], log_loss(p_tta)
accuracy = np.mean(p_tta.argmax(axis=1) == y_test)
print("copies:", len(copies), " probabilities:", p_tta.shape)
print("better than the average copy:", tta < np.mean(losses))
print(f"accuracy {accuracy:.2f}")
assert np.allclose(p_tta.sum(axis=1), 1, atol=1e-5), "still probabilities"
assert tta < np.mean(losses), "log loss is convex: the mean beats the average copy"
assert accuracy > 0.93, "the digits are readable"

# Output:
# copies: 5  probabilities: (450, 10)
# better than the average copy: True
# accuracy 0.98
