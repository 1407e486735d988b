"""validation_split takes the last rows, unshuffled: on sorted labels it holds one class only."""

# %% data
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

X, y = load_iris(return_X_y=True, as_frame=True)
X_train, X_val, y_train, y_val = train_test_split(
    X, y, test_size=0.2, stratify=y, random_state=0
)

# %% validation rows of your own
import keras
import numpy as np


def build():
    keras.utils.set_random_seed(0)
    n_classes = len(np.unique(y))
    model = keras.Sequential([
        keras.Input(X.shape[1:]), keras.layers.Dense(n_classes, activation="softmax")
    ])
    optimizer = keras.optimizers.Adam(0.1)
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer=optimizer, loss=loss, metrics=["accuracy"])
    return model


history = build().fit(
    X_train, y_train, epochs=10, validation_data=(X_val, y_val), verbose=0
).history
print("keys:", sorted(history))

# %% or the last rows, as they stand: shuffle first
order = np.random.default_rng(0).permutation(len(X))
shuffled = build().fit(
    X.iloc[order], y.iloc[order], epochs=10, validation_split=0.2, verbose=0
).history

# %% check
assert history["val_accuracy"][-1] > 0.7, "stratified: all classes should be on both sides"
assert shuffled["val_accuracy"][-1] > 0.7, "shuffled: all classes should be on both sides"
assert set(y[100:]) == {2}, "iris is sorted by class"
options = dict(epochs=10, validation_split=1 / 3, validation_freq=5, verbose=0)
bad = build().fit(X, y, **options).history
assert bad["val_accuracy"][-1] == 0, "a class that was not trained is never predicted"
assert len(bad["val_loss"]) == 2, "validation_freq=5: every fifth epoch"

# Output:
# keys: ['accuracy', 'loss', 'val_accuracy', 'val_loss']
