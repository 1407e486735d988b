"""gelu is x times the normal distribution function; the tanh approximation is within 0.001."""

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
    keras.layers.Dense(32, activation="gelu"),
    keras.layers.Dense(32, activation=lambda x: keras.activations.gelu(x, approximate=True)),
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
from scipy.stats import norm

x = np.linspace(-5, 5, 201).astype("float32")
gelu = np.asarray(keras.activations.gelu(x))
tanh = np.asarray(keras.activations.gelu(x, approximate=True))
assert np.allclose(gelu, x * norm.cdf(x), atol=1e-5), "gelu should be x * Phi(x)"
assert 0 < abs(gelu - tanh).max() < 1e-3, "the approximation should be close, not equal"
assert abs(gelu.min() + 0.17) < 0.001, "the minimum should be about -0.17"
t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    output = keras.activations.gelu(t)
slope = norm.cdf(t) + t * norm.pdf(t)
assert np.allclose(tape.gradient(output, t), slope, atol=1e-6), "slope: Phi(x) + x * phi(x)"
assert accuracy > 0.8, "the network should learn"

# Output:
# test accuracy 1.0
