"""mish is x * tanh(softplus(x)) and is selected by its name."""

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
    keras.layers.Dense(32, activation="mish", kernel_initializer="he_normal"),
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

x = np.linspace(-6, 6, 601).astype("float32")
mish = np.asarray(keras.activations.mish(x))
formula = x * np.tanh(np.log1p(np.exp(x)))
assert np.allclose(mish, formula, atol=1e-5), "mish should be x * tanh(softplus(x))"
assert abs(mish.min() + 0.31) < 0.005, "the minimum should be about -0.31"
assert abs(x[mish.argmin()] + 1.19) < 0.02, "it should lie near -1.19"
t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    output = keras.activations.mish(t)
gate = np.tanh(np.log1p(np.exp(t)))
slope = gate + t * (1 - gate**2) / (1 + np.exp(-t))
assert np.allclose(tape.gradient(output, t), slope, atol=1e-6), "slope: g + x (1 - g^2) sigmoid(x)"
assert accuracy > 0.8, "the network should learn"

# Output:
# test accuracy 1.0
