"""The string accuracy chooses by shape; the class Accuracy compares exactly."""

# %% data
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

X, y = load_iris(return_X_y=True, as_frame=True)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)

# %% train
import keras
import numpy as np

keras.utils.set_random_seed(0)
n_classes = len(np.unique(y))
model = keras.Sequential([
    keras.Input(X.shape[1:]), keras.layers.Dense(n_classes, activation="softmax")
])
model.compile(
    optimizer=keras.optimizers.Adam(0.05),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
history = model.fit(
    X_train, y_train, epochs=8, validation_data=(X_val, y_val), verbose=0
).history
print(sorted(history))

# %% check
binary = (y == 2).astype(int)


def score(units, loss, target, metric):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(units, "sigmoid")])
    model.compile(loss=loss, metrics=[metric], run_eagerly=True)
    scores = model.evaluate(X, target, batch_size=len(X), verbose=0, return_dict=True)
    keys = [key for key in scores if key != "loss"]
    return scores[keys[0]], np.asarray(model(X.to_numpy())), keys


proba = model.predict(X, verbose=0)
assert np.isclose(model.evaluate(X, y, verbose=0)[1], np.mean(proba.argmax(1) == y)), "sparse"
value, p, _ = score(1, "binary_crossentropy", binary, "accuracy")
assert np.isclose(value, np.mean((p.ravel() > 0.5) == binary)), "one unit: cut at 0.5"
labels = np.stack([binary, X.iloc[:, 0] > 5.8, X.iloc[:, 1] > 3], axis=1).astype(int)
value, p, _ = score(3, "binary_crossentropy", labels, "accuracy")
assert np.isclose(value, np.mean(p.argmax(1) == labels.argmax(1))), "several labels: argmax"
value, p, _ = score(3, "binary_crossentropy", labels, "binary_accuracy")
assert np.isclose(value, np.mean((p > 0.5) == labels)), "binary_accuracy counts each label"
value, p, _ = score(1, "binary_crossentropy", binary, keras.metrics.Accuracy())
assert value < 0.05, "probabilities hardly ever equal the labels"
_, _, keys = score(1, "binary_crossentropy", binary, "acc")
assert keys == ["acc"], "the string acc should give the key acc"

# Output:
# ['accuracy', 'loss', 'val_accuracy', 'val_loss']
