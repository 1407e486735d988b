"""Swept in factors of 10: a small rate crawls, a good one converges, a large one diverges."""

# %% data
from sklearn.datasets import make_regression
from sklearn.model_selection import train_test_split

X, y = make_regression(600, 10, noise=1, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X, y, random_state=0)

# %% sweep
import keras
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
x_train, x_val = scaler.transform(X_train), scaler.transform(X_val)
scale = y_train.std()


def build():
    keras.utils.set_random_seed(0)  # the same start for every rate
    hidden = keras.layers.Dense(32, activation="relu")
    return keras.Sequential([keras.Input(x_train.shape[1:]), hidden, keras.layers.Dense(1)])


val_loss = {}
for rate in [1e-3, 1e-2, 1e-1, 1e0]:
    model = build()
    model.compile(optimizer=keras.optimizers.SGD(learning_rate=rate), loss="mse")
    model.fit(x_train, y_train / scale, epochs=5, verbose=0)
    val_loss[rate] = model.evaluate(x_val, y_val / scale, verbose=0)
print("best rate between 0.001 and 1:", 1e-3 < min(val_loss, key=val_loss.get) < 1)

# %% check
import numpy as np

best = min(val_loss, key=val_loss.get)
assert best in (1e-2, 1e-1), "a rate in the middle should be best"
assert val_loss[1e-3] > 5 * val_loss[best], "with a tiny rate the loss should hardly fall"
assert not val_loss[1e0] < 0.5, "with a huge rate it should diverge or stay high"


def descend(learning_rate, curvature=2.0, steps=50):
    w = 1.0  # the loss is curvature / 2 * w ** 2
    for _ in range(steps):
        w -= learning_rate * curvature * w
    return w


assert abs(descend(0.1)) < 1e-4, "below 2 / curvature descent should converge"
assert np.isclose(descend(0.5), 0), "1 / curvature should arrive in one step"
assert descend(0.95, steps=1) < 0 < descend(0.95, steps=2), "near the limit it jumps to and fro"
assert abs(descend(1.05)) > 100, "past 2 / curvature it should diverge"

# Output:
# best rate between 0.001 and 1: True
