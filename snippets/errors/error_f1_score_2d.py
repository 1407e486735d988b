"""Keras' F1Score takes targets as a matrix; in that form it agrees with scikit-learn."""

# %% data
import numpy as np
from sklearn.datasets import make_classification

X, y = make_classification(200, n_classes=2, random_state=0)

# %% error
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1, activation="sigmoid")])
f1 = keras.metrics.F1Score(threshold=0.5, name="f1")
model.compile("adam", loss="binary_crossentropy", metrics=[f1])
try:
    model.fit(X, y, verbose=0)
except ValueError as error:
    print("ValueError:", str(error).split(" Received")[0])

# %% fix: binary, compile again after the failed fit
target = np.asarray(y, dtype="float32").reshape(-1, 1)
model.compile("adam", loss="binary_crossentropy", metrics=[f1])
model.fit(X, target, epochs=2, verbose=0)
scores = model.evaluate(X, target, verbose=0, return_dict=True)
print("names:", sorted(scores))

# %% fix: several classes
one_hot = keras.utils.to_categorical(y)
softmax = keras.layers.Dense(one_hot.shape[1], activation="softmax")
several = keras.Sequential([keras.Input(X.shape[1:]), softmax])
macro = keras.metrics.F1Score(average="macro", name="f1")
several.compile("adam", loss="categorical_crossentropy", metrics=[macro])
several.fit(X, one_hot, epochs=2, verbose=0)

# %% check
from sklearn.metrics import f1_score

by_hand = f1_score(y, np.ravel(model(X)) > 0.5)
assert np.isclose(np.ravel(scores["f1"])[0], by_hand, atol=1e-5), "binary: as scikit-learn"
proba = np.asarray(several(X))
classes = proba.argmax(axis=1)
macro.reset_state()
macro.update_state(one_hot, proba)
same = f1_score(y, classes, average="macro")
assert np.isclose(macro.result(), same, atol=1e-5), "macro: the same"
plain = keras.metrics.get("f1_score")
plain.update_state(target, np.asarray(model(X)))
ones = f1_score(y, np.ones(len(y)))
assert np.isclose(np.ravel(plain.result())[0], ones), "no threshold: all positive"
macro = keras.metrics.F1Score(average="macro")
macro.update_state(np.array([[0.0], [1.0], [2.0]]), np.eye(3))
assert float(macro.result()) < 0.9, "labels (n, 1) against K columns: a wrong number, no error"

# Output:
# ValueError: FBetaScore expects 2D inputs with shape (batch_size, output_dim).
# names: ['f1', 'loss']
