"""Both metrics compare the argmax; one takes one-hot targets, the other integers."""

# %% compare
import keras
import numpy as np

rng = np.random.default_rng(0)
y = rng.integers(0, 4, 500)
logits = (rng.normal(size=(500, 4)) + 2 * np.eye(4)[y]).astype("float32")
p = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)

sparse = float(keras.metrics.SparseCategoricalAccuracy()(y, p))
one_hot = float(keras.metrics.CategoricalAccuracy()(keras.utils.to_categorical(y), p))
from_logits = float(keras.metrics.SparseCategoricalAccuracy()(y, logits))
by_hand = np.mean(p.argmax(axis=1) == y)
print(f"sparse {sparse:.3f}, one-hot {one_hot:.3f}, by hand {by_hand:.3f}")

top2 = float(keras.metrics.SparseTopKCategoricalAccuracy(k=2)(y, p))

# %% the name is the history key
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(4, activation="softmax")])
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=[keras.metrics.SparseCategoricalAccuracy(name="acc")],
)
history = model.fit(logits, y, validation_split=0.2, verbose=0)
print(sorted(history.history))

# %% check
assert np.allclose([sparse, one_hot, from_logits], by_hand), "all should be the same share"
assert top2 > sparse, "the best two hold the true class more often"
assert "val_acc" in history.history, "name= should set the key"

# Output:
# sparse 0.820, one-hot 0.820, by hand 0.820
# ['acc', 'loss', 'val_acc', 'val_loss']
