"""Binary accuracy cuts at a threshold: 0.5 for probabilities, 0 for logits."""

# %% data
from sklearn.datasets import make_classification

X, y = make_classification(1000, 8, weights=[0.7], random_state=0)

# %% compile
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1, activation="sigmoid")])
model.compile(
    optimizer=keras.optimizers.Adam(0.02),
    loss="binary_crossentropy",
    metrics=["accuracy", keras.metrics.BinaryAccuracy(threshold=0.3, name="accuracy_at_0.3")],
)
history = model.fit(X, y, epochs=5, verbose=0).history
print(sorted(history))

# %% without sigmoid: cut the raw scores at 0
logits = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
logits.compile(
    optimizer=keras.optimizers.Adam(0.02),
    loss=keras.losses.BinaryCrossentropy(from_logits=True),
    metrics=[keras.metrics.BinaryAccuracy(threshold=0.0)],
)
logits.fit(X, y, epochs=5, verbose=0)

# %% check
import numpy as np

p = model.predict(X, verbose=0).ravel()
scores = model.evaluate(X, y, verbose=0, return_dict=True)
assert np.isclose(scores["accuracy"], np.mean((p > 0.5) == y)), "the string cuts at 0.5"
assert np.isclose(scores["accuracy_at_0.3"], np.mean((p > 0.3) == y)), "threshold moves the cut"
z = logits.predict(X, verbose=0).ravel()
value = logits.evaluate(X, y, verbose=0, return_dict=True)["binary_accuracy"]
assert np.isclose(value, np.mean((1 / (1 + np.exp(-z)) > 0.5) == y)), "logit 0 is p = 0.5"
half = keras.metrics.BinaryAccuracy()(np.array([[0.0], [1.0]]), np.array([[0.5], [0.5]]))
assert float(half) == 0.5, "exactly 0.5 should count as class 0"
labels = np.zeros((100, 5))
labels[:20, 0] = 1
never = float(keras.metrics.BinaryAccuracy()(labels, np.zeros((100, 5))))
assert np.isclose(never, 0.96), "a model that says no to all rare labels scores 0.96"

# Output:
# ['accuracy', 'accuracy_at_0.3', 'loss']
