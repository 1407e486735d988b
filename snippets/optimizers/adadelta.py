"""Adadelta at its default rate hardly moves; learning_rate=1.0 is the original method."""

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
initial = model.get_weights()
losses = {}
for rate in (0.001, 1.0):  # the default, and the paper's
    model.set_weights(initial)
    optimizer = keras.optimizers.Adadelta(learning_rate=rate)
    model.compile(optimizer=optimizer, loss="sparse_categorical_crossentropy")
    losses[rate] = model.fit(X, y, epochs=8, verbose=0).history["loss"]
    fell = losses[rate][-1] < 0.8 * losses[rate][0]
    print(f"learning_rate={rate}: loss down by a fifth: {fell}")

# %% check
assert losses[0.001][-1] > 0.95 * losses[0.001][0], "the default should hardly move"
assert losses[1.0][-1] < 0.8 * losses[1.0][0], "1.0 should train"
rho, epsilon = 0.95, 1e-7
weight, optimizer = keras.Variable([0.0]), keras.optimizers.Adadelta(learning_rate=1.0)
w = v = s = 0.0
for g in 1.0 + 0.1 * np.random.default_rng(0).normal(size=100):
    optimizer.apply([keras.ops.convert_to_tensor([g], "float32")], [weight])
    v = rho * v + (1 - rho) * g**2
    delta = -np.sqrt(s + epsilon) / np.sqrt(v + epsilon) * g
    s = rho * s + (1 - rho) * delta**2
    if not w:
        assert np.isclose(-delta, np.sqrt(epsilon / (1 - rho)), rtol=1e-3), "the first step"
    w += delta
assert np.isclose(float(weight[0]), w, rtol=1e-3), "the formula should agree"

# Output:
# learning_rate=0.001: loss down by a fifth: False
# learning_rate=1.0: loss down by a fifth: True
