"""RMSprop is what compile takes by default, and its steps follow the formula."""

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
optimizer = keras.optimizers.RMSprop(learning_rate=0.01)
model.compile(optimizer=optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
history = model.fit(X, y, epochs=20, verbose=0).history
print("training accuracy above 0.95:", history["accuracy"][-1] > 0.95)

# %% check
assert history["accuracy"][-1] > 0.95, "it should train this network"
model.compile(loss="mse")
assert isinstance(model.optimizer, keras.optimizers.RMSprop), "compile should default to RMSprop"
assert not hasattr(keras.optimizers, "RMSProp"), "the name has a small p"
eta, rho, epsilon = 0.001, 0.9, 1e-7
optimizer = keras.optimizers.RMSprop(learning_rate=eta, rho=rho)
variable = keras.Variable([1.0, -2.0])
w, v = np.array([1.0, -2.0]), np.zeros(2)
rng = np.random.default_rng(0)
for step in range(50):
    g = rng.normal(size=2) * [1, 100]
    optimizer.apply([keras.ops.convert_to_tensor(g, "float32")], [variable])
    v = rho * v + (1 - rho) * g**2
    update = eta * g / np.sqrt(v + epsilon)
    w -= update
    first = np.abs(update / eta)
    assert step or np.allclose(first, 1 / np.sqrt(1 - rho), rtol=1e-3), "no bias correction"
assert np.allclose(keras.ops.convert_to_numpy(variable), w, atol=1e-4), "the formula should agree"

# Output:
# training accuracy above 0.95: True
