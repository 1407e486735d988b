"""relu is max(0, x); its gradient is 0 for negative and 1 for positive inputs."""

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
    keras.layers.Dense(32, activation="relu", kernel_initializer="he_normal"),
    keras.layers.Dense(32),
    keras.layers.ReLU(max_value=6),  # with settings it is a layer of its own
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=15, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% values
import numpy as np

x = np.array([-3.0, -1.0, 0.0, 2.0, 8.0], dtype="float32")
relu = keras.activations.relu
print(np.asarray(relu(x)), "at most 6:", np.asarray(relu(x, max_value=6)))

# %% check
import tensorflow as tf

assert np.array_equal(relu(x), np.maximum(x, 0)), "relu should be max(0, x)"
assert np.array_equal(relu(x, max_value=6), keras.activations.relu6(x)), "6 should be relu6"
assert accuracy > 0.8, "the network should learn"
dead = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, activation="relu")])
dead.layers[0].set_weights([np.array([[-1.0], [-1.0]]), np.array([-0.5])])
dead.compile(optimizer="sgd", loss="mse")
dead.fit(np.ones((64, 2)), np.ones(64), epochs=2, verbose=0)
assert np.array_equal(dead.layers[0].get_weights()[0], [[-1], [-1]]), "dead: it should not learn"
assert np.sum(relu(x, threshold=3)) == 8, "below the threshold should be 0"
t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    output = keras.activations.relu(t)
slope = np.where(t > 0, 1, 0)
assert np.allclose(tape.gradient(output, t), slope), "slope: 1 above zero, 0 below"

# Output:
# test accuracy 1.0
# [0. 0. 0. 2. 8.] at most 6: [0. 0. 0. 2. 6.]
