"""evaluate returns a float without metrics, a list with them, and a dict on request."""

# %% error
import keras
import numpy as np
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(3, activation="softmax")])
model.compile(keras.optimizers.Adam(0.1), loss="sparse_categorical_crossentropy")
model.fit(X, y, epochs=15, verbose=0)
try:
    loss, accuracy = model.evaluate(X, y, verbose=0)
except TypeError as error:
    print("TypeError:", error)

# %% fix: compile with metrics; the weights stay
model.compile("adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
loss, accuracy = model.evaluate(X, y, verbose=0)

# %% fix: by name, for any number of metrics
scores = model.evaluate(X, y, verbose=0, return_dict=True)
print("keys:", sorted(scores), "accuracy above 0.85:", scores["accuracy"] > 0.85)

# %% check
weights = model.get_weights()
model.compile("adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
by_hand = np.mean(model.predict(X, verbose=0).argmax(axis=1) == y)
assert np.array_equal(weights[0], model.get_weights()[0]), "compile does not touch the weights"
metrics = ["accuracy", keras.metrics.SparseTopKCategoricalAccuracy(2)]
model.compile("adam", loss="sparse_categorical_crossentropy", metrics=metrics)
try:
    loss, first = model.evaluate(X, y, verbose=0)
except ValueError as error:
    assert str(error).startswith("too many values to unpack (expected 2"), str(error)
else:
    raise AssertionError("two metrics make three numbers")
assert np.isclose(scores["accuracy"], accuracy), "the same numbers by name"
assert np.isclose(accuracy, by_hand), "share of right classes"

# Output:
# TypeError: cannot unpack non-iterable float object
# keys: ['accuracy', 'loss'] accuracy above 0.85: True
