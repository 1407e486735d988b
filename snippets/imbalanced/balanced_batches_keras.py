"""Row numbers are oversampled, so any X works; the generator does the same in batches."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(1000, 8, n_informative=5, weights=[0.9], random_state=0)
X_train, X_valid, y_train, y_valid = train_test_split(X, y, stratify=y, random_state=0)

# %% fit
import keras
import numpy as np
from imblearn.over_sampling import RandomOverSampler

keras.utils.set_random_seed(0)
X_train, y_train = np.asarray(X_train, "float32"), np.asarray(y_train)
rows = np.arange(len(X_train))[:, None]  # row numbers: images and sequences work, too
index = RandomOverSampler(random_state=0).fit_resample(rows, y_train)[0].ravel()


def build():
    hidden = keras.layers.Dense(16, activation="relu")
    output = keras.layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input(X_train.shape[1:]), hidden, output])
    model.compile("adam", "binary_crossentropy", metrics=[keras.metrics.Recall(name="recall")])
    return model


model = build()
held = (np.asarray(X_valid, "float32"), np.asarray(y_valid))
history = model.fit(X_train[index], y_train[index], epochs=10, validation_data=held, verbose=0)
print("share of positives in training:", y_train[index].mean())

# %% check
import warnings

from imblearn.keras import BalancedBatchGenerator

assert y_train[index][-len(index) // 5 :].all(), "the last fifth: copies of the rare class"
high = model.predict(held[0], verbose=0).mean()
assert high > 1.5 * y_valid.mean(), "the probabilities should be too high"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    batches = BalancedBatchGenerator(X_train, y_train, batch_size=32, random_state=0)
    build().fit(batches, epochs=1, verbose=0)
assert any("super().__init__" in str(w.message) for w in caught), "Keras 3 should warn"
first = [batches[number][0] for number in range(len(batches))]
batches.on_epoch_end()
assert all((batches[n][0] == rows).all() for n, rows in enumerate(first)), "the same rows again"
used = np.unique(np.concatenate(first), axis=0)
assert len(used) <= 2 * (y_train == 1).sum(), "the default undersamples"

# Output:
# share of positives in training: 0.5
