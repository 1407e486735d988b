"""The log loss of averaged probabilities is never above the average log loss of the seeds."""

# %% data
import keras
import numpy as np
from sklearn.datasets import make_moons
from sklearn.metrics import log_loss

X, y = make_moons(600, noise=0.3, random_state=0)
X_train, y_train, X_test, y_test = X[:300], y[:300], X[300:], y[300:]

# %% one network per seed
members = []
for seed in range(3):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((2,)),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss="binary_crossentropy")
    model.fit(X_train, y_train, epochs=12, batch_size=64, verbose=0)
    members.append(np.ravel(model(X_test)))

# %% average
single = [log_loss(y_test, p.astype("float64")) for p in members]
ensemble = log_loss(y_test, np.mean(members, axis=0, dtype="float64"))
print("members:", len(single), " seeds differ:", max(single) - min(single) > 1e-4)
print("ensemble beats the mean member:", ensemble < np.mean(single))

# %% check
assert ensemble < np.mean(single), "log loss is convex: averaging cannot hurt the mean"

# Output:
# members: 3  seeds differ: True
# ensemble beats the mean member: True
