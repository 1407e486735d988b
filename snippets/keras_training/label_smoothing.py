"""Smoothing moves the targets by alpha / K; the lowest loss is then above zero."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% train: one-hot targets
import keras
from sklearn.preprocessing import scale

alpha = 0.1
X = scale(X)  # in real work a StandardScaler fitted on the training rows
one_hot = keras.utils.to_categorical(y)
n_classes = one_hot.shape[1]
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X.shape[1:]), keras.layers.Dense(n_classes, activation="softmax")
])
model.compile(
    optimizer=keras.optimizers.Adam(0.1),
    loss=keras.losses.CategoricalCrossentropy(label_smoothing=alpha),
    metrics=["accuracy"],
)
history = model.fit(X, one_hot, epochs=30, verbose=0).history

# %% what it does to the targets
import numpy as np

smooth = one_hot * (1 - alpha) + alpha / n_classes
lowest = -np.sum(smooth[0] * np.log(smooth[0]))
print("a row of targets becomes", smooth[0].round(3))
print(f"the lowest loss is {lowest:.2f}, reached:", history["loss"][-1] < 1.1 * lowest)

# %% check
p = model.predict(X, verbose=0)
by_hand = -np.mean(np.sum(smooth * np.log(p), axis=1))
assert np.isclose(model.evaluate(X, one_hot, verbose=0)[0], by_hand, rtol=1e-3), "the formula"
assert history["loss"][-1] >= lowest, "the entropy of the targets should be the floor"
sure = p.max(axis=1).mean()
assert abs(sure - smooth.max()) < 0.05, f"probabilities go to 0.93, not to 1: {sure:.3f}"
t, q = np.array([0.0, 1.0]), np.array([0.3, 0.6])
s = t * (1 - alpha) + alpha / 2
by_hand = -np.mean(s * np.log(q) + (1 - s) * np.log(1 - q))
loss = float(keras.losses.BinaryCrossentropy(label_smoothing=alpha)(t, q))
assert np.isclose(loss, by_hand, rtol=1e-4), "the binary form should use alpha / 2"
try:
    keras.losses.SparseCategoricalCrossentropy(label_smoothing=alpha)
except (TypeError, ValueError) as error:
    assert "label_smoothing" in str(error), str(error)
else:
    raise AssertionError("the sparse loss should not take label_smoothing")

# Output:
# a row of targets becomes [0.933 0.033 0.033]
# the lowest loss is 0.29, reached: False
