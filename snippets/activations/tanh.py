"""tanh is an odd function into (-1, 1): a sigmoid stretched to twice its height and slope 1."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model
import keras

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(32, activation="tanh"),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=15, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% check
import numpy as np
import tensorflow as tf

x = np.array([-3.0, -1.0, 0.0, 1.0, 3.0], dtype="float32")
tanh = np.asarray(keras.activations.tanh(x))
assert np.allclose(tanh, np.tanh(x), atol=1e-6), "it should be NumPy's tanh"
assert np.allclose(tanh, -tanh[::-1]), "tanh(-x) should be -tanh(x)"
sigmoid = np.asarray(keras.activations.sigmoid(2 * x))
assert np.allclose(tanh, 2 * sigmoid - 1, atol=1e-6), "it should be a stretched sigmoid"
for layer in (keras.layers.LSTM(1), keras.layers.GRU(1), keras.layers.SimpleRNN(1)):
    assert layer.activation is keras.activations.tanh, "it should be the default of RNNs"
t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    output = keras.activations.tanh(t)
slope = 1 - np.tanh(t) ** 2
assert np.allclose(tape.gradient(output, t), slope, atol=1e-6), "slope: 1 - tanh(x)^2"
assert slope[abs(t) > 3].max() < 0.01, "beyond 3 the gradient should be nearly 0"
assert accuracy > 0.8, "the network should learn"

# Output:
# test accuracy 1.0
