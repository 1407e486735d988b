"""A small 1-D convolutional network tells two frequencies apart where a linear model cannot."""

# %% data: noisy waves of two frequencies, random start
import numpy as np

rng = np.random.default_rng(0)
y = rng.integers(0, 2, 1200)
frequency, phase = np.where(y == 0, 0.08, 0.12)[:, None], rng.uniform(0, 1, (1200, 1))
X = np.sin(2 * np.pi * (frequency * np.arange(64) + phase)) + rng.normal(0, 0.5, (1200, 64))

# %% shape (n, steps, channels)
from sklearn.model_selection import train_test_split

series = X[..., None].astype("float32")  # one channel; leave out [..., None] for several
A_train, A_test, y_train, y_test = train_test_split(series, y, stratify=y, random_state=0)
channels, n_classes = series.shape[-1], len(np.unique(y))

# %% model
import keras
from keras import layers

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((None, channels)),  # any length, thanks to the global pooling
        layers.Conv1D(16, 7, padding="same", activation="relu"),
        layers.MaxPooling1D(2),
        layers.Conv1D(32, 5, padding="same", activation="relu"),
        layers.GlobalAveragePooling1D(),
        layers.Dense(n_classes, activation="softmax"),
    ]
)
optimizer = keras.optimizers.Adam(0.01)
model.compile(optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(A_train, y_train, epochs=8, batch_size=64, verbose=0)
accuracy = model.evaluate(A_test, y_test, verbose=0)[1]
print(f"{model.count_params()} parameters, test accuracy {accuracy:.2f}")

# %% check
from sklearn.linear_model import LogisticRegression

linear = LogisticRegression(max_iter=1000).fit(A_train[..., 0], y_train)
score = linear.score(A_test[..., 0], y_test)
assert accuracy > 0.9 and score < 0.7, "the phase varies: no single time step decides"
longer = model.predict(np.concatenate([A_test, A_test], axis=1), verbose=0)
assert longer.shape == (len(A_test), 2), "the same network should take 128 steps"
wrong = layers.Conv1D(16, 7, padding="same")(A_test.swapaxes(1, 2))
assert wrong.shape == (len(A_test), 1, 16), "swapped axes run too, but only one step is left"
impulse = np.zeros((1, 41, 1), dtype="float32")
impulse[0, 20] = 1
for dilation in (1, 2):
    ones = {"kernel_initializer": "ones", "padding": "same"}
    impulse = np.array(layers.Conv1D(1, 5, dilation_rate=dilation, **ones)(impulse))
assert np.count_nonzero(impulse) == 1 + 4 * 1 + 4 * 2, "the receptive field of the formula"

# Output:
# 2786 parameters, test accuracy 0.98
