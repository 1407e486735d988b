"""silu and swish are both x * sigmoid(x)."""

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
    keras.layers.Dense(32, activation="silu", kernel_initializer="he_normal"),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=15, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")


# %% another beta
@keras.saving.register_keras_serializable()
def swish_beta(x, beta=1.7):
    return x * keras.activations.sigmoid(beta * x)


layer = keras.layers.Dense(32, activation=swish_beta)

# %% check
import numpy as np
import tensorflow as tf

x = np.linspace(-6, 6, 601).astype("float32")
silu = np.asarray(keras.activations.silu(x))
assert np.allclose(silu, x / (1 + np.exp(-x)), atol=1e-5), "silu should be x * sigmoid(x)"
assert keras.activations.get("swish") is keras.activations.get("silu"), "both names: one function"
assert np.allclose(swish_beta(x, beta=1.0), silu, atol=1e-6), "beta 1 should be silu"
assert abs(silu.min() + 0.28) < 0.005, "the minimum should be about -0.28"
assert abs(x[silu.argmin()] + 1.28) < 0.02, "it should lie near -1.28"
t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    output = keras.activations.silu(t)
p = 1 / (1 + np.exp(-t))
slope = p * (1 + t * (1 - p))
assert np.allclose(tape.gradient(output, t), slope, atol=1e-6), "slope: p (1 + x (1 - p))"
assert accuracy > 0.8, "the network should learn"

# Output:
# test accuracy 1.0
