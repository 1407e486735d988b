"""RandomUniform stays within 0.05, RandomNormal has deviation 0.05, for every shape."""

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
start = keras.initializers.RandomNormal(mean=0.0, stddev=0.1, seed=1)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(32, activation="relu", kernel_initializer=start),
    keras.layers.Dense(32, activation="relu", kernel_initializer="random_uniform"),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=15, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% check
import numpy as np

shape = (400, 100)
uniform = np.asarray(keras.initializers.RandomUniform(seed=0)(shape))
normal = np.asarray(keras.initializers.RandomNormal(seed=0)(shape))
truncated = np.asarray(keras.initializers.TruncatedNormal(seed=0)(shape))
assert 0.049 < abs(uniform).max() <= 0.05, "uniform should stay within 0.05"
assert abs(normal.std() - 0.05) < 0.001 and abs(normal).max() > 0.15, "normal should have tails"
assert abs(truncated).max() < 0.1 + 1e-6, "truncated should be cut at two deviations"
for initializer in (keras.initializers.RandomNormal(seed=0), keras.initializers.RandomNormal()):
    first, second = initializer(shape), initializer(shape)
    assert np.array_equal(first, second), "one object should repeat its numbers"
for name in ("uniform", "random_uniform"):
    known = keras.initializers.get(name)
    assert isinstance(known, keras.initializers.RandomUniform), f"{name} should be known"
h = np.random.default_rng(0).normal(size=(100, 100)).astype("float32")
for _ in range(10):
    h = keras.layers.Dense(100, activation="relu", kernel_initializer="random_normal")(h)
assert np.std(h) < 0.01, "a deep network should fade"
assert accuracy > 0.8, "the network should learn"

# Output:
# test accuracy 1.0
