"""Several optimizers on one network; Adagrad gives the weight of a rare feature larger updates."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)

# %% compare
import keras
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
optimizers = {
    "SGD": keras.optimizers.SGD(0.01),
    "SGD, momentum": keras.optimizers.SGD(0.01, momentum=0.9, nesterov=True),
    "Adam": keras.optimizers.Adam(0.001),
}
loss = {}
for name, optimizer in optimizers.items():
    keras.utils.set_random_seed(0)
    hidden, output = keras.layers.Dense(32, activation="relu"), keras.layers.Dense(1, "sigmoid")
    model = keras.Sequential([keras.Input(X_train.shape[1:]), hidden, output])
    model.compile(optimizer=optimizer, loss="binary_crossentropy")
    model.fit(scaler.transform(X_train), y_train, epochs=4, verbose=0)
    loss[name] = model.evaluate(scaler.transform(X_val), y_val, verbose=0)
print("momentum faster than plain SGD:", loss["SGD, momentum"] < loss["SGD"])

# %% check
import numpy as np

assert loss["SGD, momentum"] < loss["SGD"], "momentum should be faster than plain SGD"
rng = np.random.default_rng(0)
rare = np.column_stack([np.ones(2000), rng.random(2000) < 0.02]).astype(float)


def train(adaptive, rate):
    """One pass, row by row; the true weights are 1 and 1."""
    w, seen = np.zeros(2), np.zeros(2)
    for x in rare:
        gradient = 2 * (x @ w - x.sum()) * x
        seen += gradient**2
        w -= rate * gradient / (np.sqrt(seen) + 1e-8 if adaptive else 1)
    return w


sgd, adagrad = train(False, rate=0.02), train(True, rate=0.5)
assert abs(adagrad[1] - 1) < abs(sgd[1] - 1), "Adagrad should come closer on the rare feature"
try:
    model.compile(optimizer=optimizers["SGD"], loss="mse")
    model.fit(rare, rare[:, 0], verbose=0)
    raised = False
except (KeyError, ValueError):
    raised = True
assert raised, "an optimizer that served another model should be refused"

# Output:
# momentum faster than plain SGD: True
