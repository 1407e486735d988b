"""The log loss of averaged probabilities is never above the average log loss of the seeds."""

# %% data
from sklearn.datasets import make_moons
from sklearn.model_selection import train_test_split

X, y = make_moons(600, noise=0.3, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% one network per seed
import keras
import numpy as np
from sklearn.metrics import log_loss
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
members = []
for seed in range(3):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input(X_train.shape[1:]),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss="binary_crossentropy")
    model.fit(scaler.transform(X_train), y_train, epochs=12, batch_size=64, verbose=0)
    members.append(model.predict(scaler.transform(X_test), verbose=0).ravel().astype(float))

# %% average
y_prob = np.mean(members, axis=0)
single = [log_loss(y_test, p) for p in members]
ensemble = log_loss(y_test, y_prob)
print(f"log loss: seeds {np.mean(single):.3f} +- {np.std(single):.3f}, average {ensemble:.3f}")

# %% check
assert max(single) - min(single) > 1e-4, "the seeds should differ"
assert ensemble < np.mean(single), "log loss is convex: averaging cannot be worse than the mean"
votes = np.mean([p > 0.5 for p in members], axis=0).clip(0.001, 0.999)
assert log_loss(y_test, votes) > ensemble, "hard votes should have the higher log loss"

# Output:
# log loss: seeds ... +- ..., average ...
