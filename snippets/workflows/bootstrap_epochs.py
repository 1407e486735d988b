"""Running mean and deviation of score and best epoch over stratified random splits."""

# %% data
import keras
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import StratifiedShuffleSplit
from sklearn.preprocessing import StandardScaler

X, y = load_wine(return_X_y=True)

# %% splits (50 for a real benchmark)
keras.utils.set_random_seed(0)
splits = StratifiedShuffleSplit(n_splits=3, test_size=0.25, random_state=0)
scores, epochs = [], []
for train, test in splits.split(X, y):
    scaler = StandardScaler().fit(X[train])
    X_train, X_test = scaler.transform(X[train]), scaler.transform(X[test])
    model = keras.Sequential(
        [
            keras.Input((13,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(3, activation="softmax"),
        ]
    )
    optimizer = keras.optimizers.Adam(learning_rate=0.02)
    model.compile(optimizer=optimizer, loss="sparse_categorical_crossentropy")
    stop = keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)
    val = (X_test, y[test])
    model.fit(X_train, y[train], validation_data=val, epochs=12, callbacks=[stop], verbose=0)
    p = np.array(model(X_test))
    scores.append(-np.mean(np.log(p[np.arange(len(p)), y[test]])))  # log loss
    epochs.append(stop.best_epoch + 1)
    print(f"split {len(scores)}: running mean of the log loss below 0.5: {np.mean(scores) < 0.5}")

standard_error = np.std(scores, ddof=1) / np.sqrt(len(scores))
print("epochs to train, mean over splits, at most 12:", np.mean(epochs) <= 12)

# %% check
assert len(scores) == splits.n_splits == len(epochs), "one score and one epoch per split"
assert np.mean(scores) + 2 * standard_error < np.log(3), "far better than guessing"

# Output:
# split 1: running mean of the log loss below 0.5: True
# split 2: running mean of the log loss below 0.5: True
# split 3: running mean of the log loss below 0.5: True
# epochs to train, mean over splits, at most 12: True
