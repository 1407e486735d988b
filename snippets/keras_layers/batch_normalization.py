"""BatchNormalization uses batch statistics in training and moving averages at inference."""

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
    keras.layers.Dense(32, use_bias=False),
    keras.layers.BatchNormalization(momentum=0.9),
    keras.layers.Activation("relu"),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.02), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=8, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")
for weight in model.layers[2].weights:
    print(f"{weight.name:16} trainable: {weight.trainable}")

# %% check
import numpy as np

x = np.random.default_rng(0).normal(5, 3, (256, 4)).astype("float32")
layer = keras.layers.BatchNormalization()
by_hand = (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + 1e-3)
assert np.allclose(layer(x, training=True), by_hand, atol=1e-3), "training: the batch's own"
moved = np.asarray(layer.moving_mean)
assert np.allclose(moved, 0.01 * x.mean(axis=0), atol=1e-4), "a step should move them by 1 %"
early = np.asarray(layer(x, training=False))
assert abs(early.mean() - x.mean()) < 1, "after few steps inference should not be normalized yet"
layer.momentum = 0.9
for _ in range(80):
    layer(x, training=True)
late = np.asarray(layer(x, training=False))
assert np.allclose(late, by_hand, atol=0.02), "after many steps the averages should have arrived"
layer.trainable = False
assert np.allclose(layer(x, training=True), late), "frozen should mean inference mode"
single = keras.layers.BatchNormalization()(x[:1], training=True)
assert np.allclose(single, 0), "a batch of one row should become 0"
assert not hasattr(layer, "moving_var"), "the attribute should be moving_variance"
assert accuracy > 0.8, "the network should learn"

# Output:
# test accuracy 1.0
# gamma            trainable: True
# beta             trainable: True
# moving_mean      trainable: False
# moving_variance  trainable: False
