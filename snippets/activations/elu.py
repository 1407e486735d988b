"""elu is x above zero and alpha * (exp(x) - 1) below, so it never falls below -alpha."""

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
    keras.layers.Dense(32, activation="elu", kernel_initializer="he_normal"),
    keras.layers.Dense(32, activation=keras.layers.ELU(alpha=0.5)),  # another alpha
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

x = np.array([-20.0, -1.0, 0.0, 2.0], dtype="float32")
elu = np.asarray(keras.activations.elu(x))
assert np.allclose(elu, np.where(x > 0, x, np.expm1(x)), atol=1e-6), "elu should be its formula"
assert np.isclose(elu.min(), -1), "very negative inputs should give -alpha"
half = np.asarray(keras.layers.ELU(alpha=0.5)(x))
assert np.allclose(half[x < 0], 0.5 * elu[x < 0]), "alpha should scale the negative side"
t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    output = keras.activations.elu(t)
slope = np.where(t > 0, 1, np.exp(t))
assert np.allclose(tape.gradient(output, t), slope, atol=1e-6), "slope: 1 above zero, exp(x) below"
assert accuracy > 0.8, "the network should learn"

# Output:
# test accuracy 1.0
