"""AlphaDropout keeps mean 0 and deviation 1 of standard normal inputs."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model: standardized columns, selu, lecun_normal
import keras

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(32, activation="selu", kernel_initializer="lecun_normal"),
    keras.layers.AlphaDropout(0.1),
    keras.layers.Dense(32, activation="selu", kernel_initializer="lecun_normal"),
    keras.layers.AlphaDropout(0.1),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=15, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% check
import numpy as np

x = np.random.default_rng(0).normal(size=(2000, 20)).astype("float32")
layer = keras.layers.AlphaDropout(0.3, seed=0)
alpha = np.asarray(layer(x, training=True))
plain = np.asarray(keras.layers.Dropout(0.3, seed=0)(x, training=True))
assert abs(alpha.mean()) < 0.03 and abs(alpha.std() - 1) < 0.03, "mean 0, deviation 1 should stay"
assert plain.std() > 1.1, "Dropout should widen the distribution"
assert np.array_equal(layer(x), x), "outside of training nothing should change"
relu = np.maximum(x, 0)
shifted = np.asarray(layer(relu, training=True))
assert shifted.min() < -0.5, "after ReLU dropped values should become negative"
assert accuracy > 0.8, "the network should learn"

# Output:
# test accuracy 1.0
