"""Adagrad's steps shrink like one over the square root of the step number."""

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
optimizer = keras.optimizers.Adagrad(learning_rate=0.1)
model.compile(optimizer=optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
history = model.fit(X, y, epochs=20, verbose=0).history
print("training accuracy above 0.95:", history["accuracy"][-1] > 0.95)

# %% check
assert history["accuracy"][-1] > 0.95, "0.1 should train this network"
eta, epsilon = 0.1, 1e-7
optimizer = keras.optimizers.Adagrad(learning_rate=eta, initial_accumulator_value=0.1)
variable = keras.Variable([0.0])
w, G, steps = 0.0, 0.1, []
for _ in range(100):
    g = 1.0
    optimizer.apply([keras.ops.convert_to_tensor([g])], [variable])
    G += g**2
    steps.append(eta * g / np.sqrt(G + epsilon))
    w -= steps[-1]
assert np.isclose(float(variable[0]), w, atol=1e-4), "the formula should agree"
assert np.isclose(steps[-1], eta / 10, rtol=0.01), "after 100 equal gradients a tenth is left"
rare = keras.Variable([0.0, 0.0])
for t in range(100):
    g = [1.0, float(t == 99)]
    before = keras.ops.convert_to_numpy(rare)
    keras_step = optimizer if t else keras.optimizers.Adagrad(learning_rate=eta)
    optimizer = keras_step
    optimizer.apply([keras.ops.convert_to_tensor(g)], [rare])
last = np.abs(keras.ops.convert_to_numpy(rare) - before)
assert last[1] > 5 * last[0], "a weight that is rarely updated should keep a large rate"
assert not hasattr(keras.optimizers, "AdaGrad"), "the name has a small g"

# Output:
# training accuracy above 0.95: True
