"""A rounded prediction has no gradient; the smooth version of the loss trains."""

# %% data
import keras
import tensorflow as tf
from sklearn.datasets import make_moons

keras.utils.set_random_seed(0)
X, y = make_moons(400, noise=0.1, random_state=0)
X, y = X.astype("float32"), y.astype("float32")[:, None]


def build(loss):
    output = keras.layers.Dense(1, activation="sigmoid")
    hidden = keras.layers.Dense(16, activation="relu")
    model = keras.Sequential([keras.Input((2,)), hidden, output])
    model.compile(keras.optimizers.Adam(0.05), loss=loss, metrics=["accuracy"])
    return model


# %% error: a loss that counts
def hard_errors(y_true, y_pred):
    return keras.ops.cast(y_true != keras.ops.cast(y_pred > 0.5, "float32"), "float32")


try:
    build(hard_errors).fit(X, y, verbose=0)
except ValueError as error:
    print("ValueError:", error)

# %% error: the model was called before the tape
model = build("mse")
prediction = model(X)
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((prediction - y) ** 2)
gradients = tape.gradient(loss, [w.value for w in model.trainable_weights])
print("outside the tape:", gradients[0])


# %% fix: the smooth version, one minus a soft F1
def soft_f1_loss(y_true, y_pred):
    hit = keras.ops.sum(y_true * y_pred)
    return 1 - 2 * hit / (keras.ops.sum(y_true) + keras.ops.sum(y_pred))


model = build(soft_f1_loss)
model.fit(X, y, epochs=15, verbose=0)
accuracy = model.evaluate(X, y, verbose=0)[1]
print("accuracy with the soft loss above 0.85:", accuracy > 0.85)

# %% check
assert all(g is None for g in gradients), "nothing was recorded"
assert accuracy > 0.85, "it should learn the moons"

# Output:
# ValueError: No gradients provided for any variable.
# outside the tape: None
# accuracy with the soft loss above 0.85: True
