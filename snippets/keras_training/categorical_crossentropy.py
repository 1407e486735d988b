"""Categorical cross-entropy is minus the log of the true class's probability, averaged."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% one-hot targets, softmax
import keras
import numpy as np
from sklearn.preprocessing import scale

keras.utils.set_random_seed(0)
X = scale(X)  # in real work a StandardScaler fitted on the training rows
targets = keras.utils.to_categorical(y)
model = keras.Sequential([
    keras.Input(X.shape[1:]),
    keras.layers.Dense(targets.shape[1], activation="softmax"),
])
model.compile(keras.optimizers.Adam(0.02), loss="categorical_crossentropy", metrics=["accuracy"])
history = model.fit(X, targets, epochs=10, verbose=0).history
print(f"log {targets.shape[1]} = {np.log(targets.shape[1]):.3f} is the loss of an even guess")

# %% by hand
loss = keras.losses.CategoricalCrossentropy()
value = loss(np.array([[0, 1, 0]]), np.array([[0.2, 0.7, 0.1]]))
print(f"class 1 with p = 0.7: {float(value):.3f}")

# %% check
p = model.predict(X, verbose=0)
by_hand = -np.mean(np.log(p[np.arange(len(y)), y]))
assert np.isclose(model.evaluate(X, targets, verbose=0)[0], by_hand, rtol=1e-3), "the formula"
assert history["loss"][-1] < np.log(3) / 2, "it should be far better than guessing"
logits = np.log(p)
sparse = keras.losses.SparseCategoricalCrossentropy()
assert np.isclose(float(sparse(y, p)), by_hand, rtol=1e-3), "integers: the same number"
with_logits = keras.losses.CategoricalCrossentropy(from_logits=True)
assert np.isclose(float(with_logits(targets, logits)), by_hand, rtol=1e-3), "logits: the same"
assert np.isclose(float(value), -np.log(0.7)), "it should be -log 0.7"
row, raw = np.array([[0, 1, 0]]), np.array([[1.0, 2.0, 1.0]])
assert np.isclose(float(loss(row, raw)), -np.log(0.5)), "rows are divided by their sum"
even = loss(np.eye(10)[:1], np.full((1, 10), 0.1))
assert np.isclose(float(even), np.log(10)), "an even guess should cost log K"
for words, target in {"same shape": y, "same rank": y.to_numpy()}.items():
    try:
        model.fit(X, target, verbose=0)
    except ValueError as error:
        assert f"must have the {words}" in str(error), str(error)
    else:
        raise AssertionError("integer targets should be refused")

# Output:
# log 3 = 1.099 is the loss of an even guess
# class 1 with p = 0.7: 0.357
