"""hard_sigmoid is relu6(x + 3) / 6: a straight line clipped to 0 and 1."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model
import keras

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(32, activation="hard_sigmoid"),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=15, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% values
import numpy as np

x = np.array([-4.0, -3.0, -1.0, 0.0, 1.5, 3.0, 4.0], dtype="float32")
print("hard_sigmoid", np.asarray(keras.activations.hard_sigmoid(x)).round(2))
print("sigmoid     ", np.asarray(keras.activations.sigmoid(x)).round(2))

# %% check
import tensorflow as tf

hard = np.asarray(keras.activations.hard_sigmoid(x))
assert np.allclose(hard, np.clip(x + 3, 0, 6) / 6, atol=1e-6), "it should be relu6(x + 3) / 6"
assert hard[0] == 0 and hard[-1] == 1, "0 and 1 should be reached exactly"
grid = np.linspace(-6, 6, 601).astype("float32")
gap = abs(keras.activations.hard_sigmoid(grid) - keras.activations.sigmoid(grid))
assert 0.06 < np.max(gap) < 0.08, "it should be within 0.08 of the sigmoid"
t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    output = keras.activations.hard_sigmoid(t)
slope = np.where(abs(t) < 3, 1 / 6, 0)
assert np.allclose(tape.gradient(output, t), slope, atol=1e-6), "slope: 1 / 6 between the corners"
assert accuracy > 0.8, "the network should learn"

# Output:
# test accuracy 0.9
# hard_sigmoid [0.   0.   0.33 0.5  0.75 1.   1.  ]
# sigmoid      [0.02 0.05 0.27 0.5  0.82 0.95 0.98]
