"""Categorical cross-entropy is minus the log of the true class's probability, averaged."""

# %% formula
import keras
import numpy as np

loss = keras.losses.CategoricalCrossentropy()
y_true = np.array([[0, 1, 0]])
y_pred = np.array([[0.2, 0.7, 0.1]])
print(f"class 1 with p = 0.7: {float(loss(y_true, y_pred)):.3f}")

# %% one-hot or integers, probabilities or logits: one number
rng = np.random.default_rng(0)
logits = rng.normal(size=(500, 4)).astype("float32")
p = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
y = rng.integers(0, 4, 500)
one_hot = keras.utils.to_categorical(y, 4)
values = {
    "one-hot": keras.losses.CategoricalCrossentropy()(one_hot, p),
    "logits": keras.losses.CategoricalCrossentropy(from_logits=True)(one_hot, logits),
    "sparse": keras.losses.SparseCategoricalCrossentropy()(y, p),
    "by hand": -np.mean(np.log(p[np.arange(500), y])),
}
for name, value in values.items():
    print(f"{name:8} {float(value):.4f}")

even = float(loss(keras.utils.to_categorical([3], 10), np.full((1, 10), 0.1)))

# %% integer targets are refused
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
try:
    model.fit(logits, y, verbose=0)
except ValueError as error:
    print("ValueError:", str(error).split(" Received")[0])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(logits, y, verbose=0)

# %% check
assert np.isclose(float(loss(y_true, y_pred)), -np.log(0.7)), "it should be -log 0.7"
assert np.isclose(float(loss(np.array([[1, 0, 0]]), y_pred)), -np.log(0.2)), "class 0: -log 0.2"
assert np.allclose([float(v) for v in values.values()], values["by hand"], atol=1e-4), "one number"
assert np.isclose(even, np.log(10)), "an even guess should cost log K"

# Output:
# class 1 with p = 0.7: 0.357
# one-hot  1.6907
# logits   1.6907
# sparse   1.6907
# by hand  1.6907
# ValueError: Arguments `target` and `output` must have the same rank (ndim).
