"""Adamax divides by a slowly decaying maximum: one huge gradient keeps its steps small."""

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
optimizer = keras.optimizers.Adamax(learning_rate=0.05)
model.compile(optimizer=optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
history = model.fit(X, y, epochs=20, verbose=0).history
print("training accuracy above 0.95:", history["accuracy"][-1] > 0.95)

# %% check
assert history["accuracy"][-1] > 0.95, "it should train this network"
eta, beta_1, beta_2, epsilon = 0.01, 0.9, 0.999, 1e-7
optimizer = keras.optimizers.Adamax(learning_rate=eta)
variable = keras.Variable([0.0])
gradients = [1.0] * 10 + [100.0] + [1.0] * 40
w = m = u = 0.0
steps = []
for t, g in enumerate(gradients, start=1):
    optimizer.apply([keras.ops.convert_to_tensor([g])], [variable])
    m = beta_1 * m + (1 - beta_1) * g
    u = max(beta_2 * u, abs(g))
    steps.append(eta / (1 - beta_1**t) * m / (u + epsilon))
    w -= steps[-1]
assert np.isclose(float(variable[0]), w, rtol=1e-4), "the formula should agree"
assert steps[-1] < steps[9] / 20, "one outlier should keep the steps small"
assert not hasattr(keras.optimizers, "AdaMax"), "the name has a small m"

# Output:
# training accuracy above 0.95: True
