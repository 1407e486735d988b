"""The string accuracy chooses by shape; the class Accuracy compares exactly."""

# %% data
import keras
import numpy as np

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
X = rng.normal(size=(300, 4))
y = (X[:, 0] > 0).astype(int)


def train(units, activation, loss, y, metric):
    """History of a one-layer classifier."""
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(units, activation)])
    model.compile(optimizer=keras.optimizers.Adam(0.1), loss=loss, metrics=[metric])
    history = model.fit(X, y, epochs=5, verbose=0).history
    return {key: values[-1] for key, values in history.items() if key != "loss"}


# %% three meanings of one string
one_hot = keras.utils.to_categorical(y)
runs = {
    "binary": train(1, "sigmoid", "binary_crossentropy", y, "accuracy"),
    "sparse": train(2, "softmax", "sparse_categorical_crossentropy", y, "accuracy"),
    "one-hot": train(2, "softmax", "categorical_crossentropy", one_hot, "accuracy"),
}
for name, result in runs.items():
    print(name, list(result), result["accuracy"] > 0.9)

# %% the class compares exactly
exact = train(1, "sigmoid", "binary_crossentropy", y, keras.metrics.Accuracy())
print(f"keras.metrics.Accuracy() on probabilities: {exact['accuracy']:.1f}")
labels = keras.metrics.Accuracy()([0, 1, 1, 0], [0, 1, 0, 0])

# %% check
assert all(result["accuracy"] > 0.9 for result in runs.values()), "each should be right"
assert exact["accuracy"] < 0.05, "probabilities hardly ever equal the labels"
assert float(labels) == 0.75, "on labels it is the share of equal ones"

# Output:
# binary ['accuracy'] True
# sparse ['accuracy'] True
# one-hot ['accuracy'] True
# keras.metrics.Accuracy() on probabilities: 0.0
