"""Running mean and deviation of score and best epoch over stratified random splits."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% splits
import keras
import numpy as np
from sklearn.model_selection import StratifiedShuffleSplit
from sklearn.preprocessing import StandardScaler

classes, y_index = np.unique(y, return_inverse=True)  # labels to 0 ... K-1
keras.utils.set_random_seed(0)
splits = StratifiedShuffleSplit(n_splits=3, test_size=0.25, random_state=0)  # better 50
scores, epochs = [], []
for train, test in splits.split(X, y_index):
    scaler = StandardScaler().fit(X.iloc[train])
    X_train, X_test = scaler.transform(X.iloc[train]), scaler.transform(X.iloc[test])
    model = keras.Sequential(
        [
            keras.Input(X.shape[1:]),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(len(classes), activation="softmax"),
        ]
    )
    optimizer = keras.optimizers.Adam(learning_rate=0.1)
    model.compile(optimizer=optimizer, loss="sparse_categorical_crossentropy")
    stop = keras.callbacks.EarlyStopping(patience=2, restore_best_weights=True)
    val = (X_test, y_index[test])
    model.fit(X_train, y_index[train], validation_data=val, epochs=12, callbacks=[stop], verbose=0)
    scores.append(stop.best)  # lowest val_loss, here the log loss
    epochs.append(stop.best_epoch + 1)
    n, mean, epoch = len(scores), np.mean(scores), np.mean(epochs)
    deviation = np.std(scores, ddof=1) if n > 1 else np.nan
    error = deviation / np.sqrt(n)
    print(f"{n}: loss {mean:.3f}, std {deviation:.3f}, error {error:.3f}, epochs {epoch:.0f}")

# %% check
from scipy.stats import sem
from sklearn.metrics import log_loss

p = model.predict(X_test, verbose=0)
assert np.isclose(log_loss(y_index[test], p), scores[-1], rtol=1e-3), "best should be the log loss"
assert np.isclose(error, sem(scores)), "the standard error should be scipy's"
assert mean + 2 * error < np.log(3), "it should be far better than guessing"
parts = [set(test) for _, test in splits.split(X, y_index)]
assert parts[0] & parts[1], "test parts of two splits should overlap, unlike in k-fold"

# Output:
# 1: loss ..., std nan, error nan, epochs ...
# 2: loss ..., std ..., error ..., epochs ...
# 3: loss ..., std ..., error ..., epochs ...
