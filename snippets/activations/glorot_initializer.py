"""GlorotUniform is uniform within sqrt(3 / fan_avg), so its variance is 1 / fan_avg."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model: the default, by name, and with a seed
import keras

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
seeded = keras.initializers.GlorotUniform(seed=1)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(32, activation="tanh"),
    keras.layers.Dense(32, activation="tanh", kernel_initializer="glorot_normal"),
    keras.layers.Dense(32, activation="tanh", kernel_initializer=seeded),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.02), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=5, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% check
import numpy as np

fan_in, fan_out = 300, 100
fan_avg = (fan_in + fan_out) / 2
limit = np.sqrt(3 / fan_avg)
uniform = np.asarray(keras.initializers.GlorotUniform(seed=0)((fan_in, fan_out)))
normal = np.asarray(keras.initializers.GlorotNormal(seed=0)((fan_in, fan_out)))
assert 0.99 * limit < abs(uniform).max() <= limit, "it should be uniform on [-r, r]"
assert abs(normal).max() > limit, "r should not bound the normal one"
assert np.allclose([uniform.var(), normal.var()], 1 / fan_avg, rtol=0.05), "variance"
default = keras.layers.Dense(1).kernel_initializer
assert isinstance(default, keras.initializers.GlorotUniform), "it should be Dense's default"
conv = keras.layers.Conv2D(16, 3)
conv.build((None, 8, 8, 4))
limit = np.sqrt(6 / (9 * 4 + 9 * 16))
assert 0.9 * limit < abs(conv.get_weights()[0]).max() <= limit, "fans should count the kernel area"
assert accuracy > 0.8, "the network should learn"

# Output:
# test accuracy 1.0
