"""Dropout draws a new mask at each call, keeps the mean by rescaling, and is off at inference."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% network
import keras
from keras import layers
from sklearn.preprocessing import StandardScaler

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(X.shape[1:]),
        layers.Dense(64, activation="relu"),
        layers.Dropout(0.3),
        layers.Dense(64, activation="relu"),
        layers.Dropout(0.3),
        layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x = StandardScaler().fit_transform(X)
model.fit(x, y, validation_split=0.2, epochs=3, verbose=0)

# %% what a layer does
import numpy as np

dropout, ones = layers.Dropout(0.2), np.ones((1000, 10), dtype="float32")
out = np.asarray(dropout(ones, training=True))
dropped = (out == 0).sum(axis=1)
print(f"dropped per row of 10: mean {dropped.mean():.1f}, from {dropped.min()} to {dropped.max()}")
print(f"survivors are scaled to {out.max():.2f}, mean of the output {out.mean():.1f}")

# %% check
assert np.isclose(out.max(), 1 / (1 - 0.2)), "survivors should be scaled by 1 / (1 - rate)"
assert abs(dropped.mean() - 2) < 0.2 and dropped.std() > 0, "2 of 10 on average, not always 2"
assert not np.array_equal(out, dropout(ones, training=True)), "every call should draw a new mask"
assert np.array_equal(np.asarray(dropout(ones)), ones), "without training=True nothing is dropped"
once, again = model(x[:8]), model(x[:8])
assert np.array_equal(once, again), "model(x) should have dropout off"
assert not np.array_equal(once, model(x[:8], training=True)), "training=True should turn it on"

# Output:
# dropped per row of 10: mean 2.0, from 0 to 6
# survivors are scaled to 1.25, mean of the output 1.0
