"""Binary cross-entropy equals its formula and scikit-learn's log loss; logits give the same."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% two classes
import keras
from sklearn.preprocessing import scale

keras.utils.set_random_seed(0)
X = scale(X)  # in real work a StandardScaler fitted on the training rows
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1, activation="sigmoid")])
model.compile(keras.optimizers.Adam(0.01), loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X, y, epochs=10, verbose=0)

# %% several labels at once: a 0/1 column and a sigmoid for each
import numpy as np

labels = (X[:, :3] > 0).astype(int)
tags = keras.Sequential([
    keras.Input(X.shape[1:]), keras.layers.Dense(labels.shape[1], activation="sigmoid")
])
tags.compile(keras.optimizers.Adam(0.1), loss="binary_crossentropy", metrics=["binary_accuracy"])
history = tags.fit(X, labels, epochs=10, verbose=0).history["loss"]
print("multi-label loss falls below 0.3:", history[-1] < 0.3)

# %% check
from sklearn.metrics import log_loss

p = model.predict(X, verbose=0).ravel().astype(float)
loss = model.evaluate(X, y, verbose=0, return_dict=True)["loss"]
by_hand = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
assert np.isclose(loss, by_hand, rtol=1e-3), "evaluate should follow the formula"
assert np.isclose(log_loss(y, p), by_hand), "log_loss is the same"
bce = keras.losses.BinaryCrossentropy
logit = np.log(p / (1 - p))
assert np.isclose(float(bce()(y, p)), float(bce(from_logits=True)(y, logit)), rtol=1e-3), "logits"
assert 15 < float(bce()(np.array([1.0]), np.array([0.0]))) < 17, "arrays are clipped at 1e-7"
assert np.isclose(float(bce()(np.array([1.0]), np.array([0.5]))), np.log(2)), "undecided: log 2"
model.set_weights([100 * np.ones((X.shape[1], 1)), np.zeros(1)])
assert model.evaluate(X, 0 * y, verbose=0)[0] > 100, "in fit and evaluate nothing is clipped"
assert float(bce()(np.array([-1.0]), np.array([0.01]))) < 0, "targets of -1 give negative losses"
assert history[-1] < 0.3, "one sigmoid per label should learn the signs"
one = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, activation="sigmoid")])
assert one.predict(np.zeros((1, 2)), verbose=0)[0, 0] == 0.5, "an untrained model is undecided"

# Output:
# multi-label loss falls below 0.3: True
