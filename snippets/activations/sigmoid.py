"""sigmoid is 1 / (1 + exp(-x)), symmetric around 0.5, with slope at most a quarter."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model: two classes, one unit
import keras

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(1, activation="sigmoid"),
])
optimizer = keras.optimizers.Adam(0.01)
model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=15, verbose=0)
proba = model.predict(X_test, verbose=0).ravel()
y_pred = (proba > 0.5).astype(int)
print(f"test accuracy {(y_pred == y_test).mean():.1f}")

# %% NumPy, without overflow
import numpy as np
from scipy.special import expit

x = np.array([-5.0, -1.0, 0.0, 1.0, 5.0])
print(expit(x).round(3))

# %% check
import tensorflow as tf

assert (y_pred == y_test).mean() > 0.9, "the network should learn"
p = np.asarray(keras.activations.sigmoid(x.astype("float32")))
assert np.allclose(p, 1 / (1 + np.exp(-x)), atol=1e-6), "sigmoid should be its formula"
assert np.allclose(p[::-1], 1 - p, atol=1e-6), "sigmoid(-x) should be 1 - sigmoid(x)"
assert np.allclose(p, (1 + np.tanh(x / 2)) / 2, atol=1e-6), "it should be a stretched tanh"
large = keras.activations.sigmoid(np.array([15.0, 17.5], dtype="float32"))
assert large[0] < 1 and large[1] == 1, "float32 should round to 1 above about 17"
log = keras.activations.log_sigmoid(np.array([-200.0], dtype="float32"))
assert np.allclose(log, -200), "log_sigmoid should not underflow"
t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    output = keras.activations.sigmoid(t)
slope = expit(t) * (1 - expit(t))
assert np.allclose(tape.gradient(output, t), slope, atol=1e-6), "slope: p * (1 - p)"
assert slope.max() <= 0.25, "the slope should be at most 0.25"

# Output:
# test accuracy 1.0
# [0.007 0.269 0.5   0.731 0.993]
