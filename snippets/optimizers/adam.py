"""Adam's step follows its formula, and the first one has the size of the learning rate."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% train
import keras
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(1, activation="sigmoid"),
])
optimizer = keras.optimizers.Adam(learning_rate=1e-2)
model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
model.fit(scaler.transform(X_train), y_train, epochs=10, verbose=0)
scores = model.evaluate(scaler.transform(X_test), y_test, verbose=0, return_dict=True)
print("test accuracy above 0.9:", scores["accuracy"] > 0.9)

# %% check
import numpy as np

assert scores["accuracy"] > 0.9, "Adam should train this network in 10 epochs"
eta, beta_1, beta_2, epsilon = 0.01, 0.9, 0.999, 1e-7
adam = keras.optimizers.Adam(eta)
variable = keras.Variable([1.0, 1.0])
w, m, v = np.ones(2), np.zeros(2), np.zeros(2)
for t in range(1, 6):
    g = np.array([0.5, -100.0]) / t
    adam.apply([keras.ops.convert_to_tensor(g, "float32")], [variable])
    m = beta_1 * m + (1 - beta_1) * g
    v = beta_2 * v + (1 - beta_2) * g**2
    step = eta * np.sqrt(1 - beta_2**t) / (1 - beta_1**t) * m / (np.sqrt(v) + epsilon)
    w -= step
    assert t > 1 or np.allclose(np.abs(step), eta, rtol=1e-4), "the first step should be eta"
assert np.allclose(keras.ops.convert_to_numpy(variable), w, atol=1e-5), "the formula should agree"
other = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
other.compile(optimizer=optimizer, loss="mse")
try:
    other.fit(np.ones((4, 2)), np.ones(4), verbose=0)
except (KeyError, ValueError):
    pass
else:
    raise AssertionError("an optimizer should not serve a second model")

# Output:
# test accuracy above 0.9: True
