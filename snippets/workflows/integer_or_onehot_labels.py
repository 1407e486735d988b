"""Integer and one-hot labels, each with its loss, give the same training curve."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% targets
import keras
import numpy as np
from sklearn.preprocessing import scale

classes, y_index = np.unique(y, return_inverse=True)  # any labels to 0 ... K-1
targets = {
    "sparse_categorical_crossentropy": y_index,
    "categorical_crossentropy": keras.utils.to_categorical(y_index),
}

# %% train with both
models, histories = {}, {}
for loss, target in targets.items():
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input(X.shape[1:]),
            keras.layers.Dense(8, activation="relu"),
            keras.layers.Dense(len(classes), activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    models[loss], histories[loss] = model, model.fit(scale(X), target, epochs=5, verbose=0).history
    accuracy = histories[loss]["accuracy"][-1]
    print(f"{loss:32} target {target.shape}, accuracy {accuracy:.2f}")

# %% check
sparse, categorical = histories.values()
for key in ("loss", "accuracy"):
    assert np.allclose(sparse[key], categorical[key], atol=1e-4), "the two losses are one loss"
integers, onehot = targets.values()
assert np.array_equal(onehot.argmax(axis=1), integers), "argmax should bring the integers back"
for model, target in zip(models.values(), (onehot, integers), strict=True):
    try:
        model.fit(scale(X), target, verbose=0)
        raise AssertionError("a target of the other form should be refused")
    except ValueError as error:
        assert "rank" in str(error), "the error should name the rank"
wrong = keras.metrics.sparse_categorical_accuracy(integers + 1, onehot)
assert float(wrong.numpy().mean()) == 0, "labels from 1 should never match the right column"

# Output:
# sparse_categorical_crossentropy  target (178,), accuracy ...
# categorical_crossentropy         target (178, 3), accuracy ...
