"""linear returns its input and is what activation=None means; linear layers in a row collapse."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% model: regression ends in Dense without activation
import keras

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(1),
])
model.compile(optimizer=keras.optimizers.Adam(0.1), loss="mse", metrics=["mae"])
model.fit(X_train, y_train, epochs=8, verbose=0)
mse, mae = model.evaluate(X_test, y_test, verbose=0)
print("default activation of Dense:", keras.layers.Dense(1).activation.__name__)
print("better than the mean:", bool(mse < y_test.var()))

# %% check
import numpy as np
import tensorflow as tf

assert keras.layers.Dense(1).activation is keras.activations.linear, "None should mean linear"
assert mse < y_test.var(), "the network should beat the mean"
x = np.array([[-2.0, 0.5], [3.0, -1.0]], dtype="float32")
first, second = keras.layers.Dense(8), keras.layers.Dense(1)
stacked = np.asarray(second(first(x)))
(W1, b1), (W2, b2) = first.get_weights(), second.get_weights()
one = x @ (W1 @ W2) + (b1 @ W2 + b2)
assert np.allclose(stacked, one, atol=1e-5), "two linear layers should equal one"
cut = keras.activations.sigmoid(np.array([150.0], dtype="float32"))
assert float(cut[0]) == 1.0, "a sigmoid output should never exceed 1"
t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    output = keras.activations.linear(t)
assert np.array_equal(output, t), "linear should return its input"
assert np.allclose(tape.gradient(output, t), 1), "the slope should be 1 everywhere"

# Output:
# default activation of Dense: linear
# better than the mean: True
