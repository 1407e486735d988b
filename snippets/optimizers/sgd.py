"""Momentum makes the steps of SGD grow towards 1 / (1 - momentum) times the plain one."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% train
import keras
import numpy as np
from sklearn.preprocessing import scale

keras.utils.set_random_seed(0)
X = scale(X)  # in real work a StandardScaler fitted on the training rows
model = keras.Sequential([
    keras.Input(X.shape[1:]), keras.layers.Dense(len(np.unique(y)), activation="softmax")
])
optimizer = keras.optimizers.SGD(learning_rate=0.02, momentum=0.9, nesterov=True)
model.compile(optimizer=optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
history = model.fit(X, y, epochs=20, verbose=0).history
print("training accuracy above 0.95:", history["accuracy"][-1] > 0.95)

# %% check
assert history["accuracy"][-1] > 0.95, "it should train this network"


def path(optimizer, steps=60):
    """Positions of one weight that always sees the gradient 1."""
    weight, positions = keras.Variable([0.0]), [0.0]
    for _ in range(steps):
        optimizer.apply([keras.ops.convert_to_tensor([1.0])], [weight])
        positions.append(float(weight[0]))
    return np.array(positions)


SGD = keras.optimizers.SGD
plain, heavy = path(SGD(0.01)), path(SGD(0.01, momentum=0.9))
v, w, x, ahead = 0.0, [0.0], 0.0, [0.0]
for _ in range(60):
    v = 0.9 * v - 0.01
    w.append(w[-1] + v)
    ahead.append(ahead[-1] + 0.9 * v - 0.01)
assert np.allclose(np.diff(plain), -0.01, atol=1e-6), "plain steps stay at eta times gradient"
assert np.isclose(np.diff(heavy)[-1], -0.1, rtol=0.01), "momentum 0.9 should give ten times that"
assert np.allclose(heavy, w, atol=1e-4), "the momentum formula should agree"
nesterov = path(SGD(0.01, momentum=0.9, nesterov=True))
assert np.allclose(nesterov, ahead, atol=1e-4), "the Nesterov formula should agree"
decayed, weight = SGD(0.1, weight_decay=0.01), keras.Variable([2.0])
decayed.build([weight])
decayed.apply([keras.ops.zeros(1)])
assert np.isclose(float(weight[0]), 2 * (1 - 0.1 * 0.01)), "w should lose lr * weight_decay * w"

# Output:
# training accuracy above 0.95: True
