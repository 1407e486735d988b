"""With he_normal a deep ReLU network keeps its signal; with glorot_uniform it fades."""

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
    keras.layers.Dense(64, activation="relu", kernel_initializer="he_normal"),
    keras.layers.Dense(64, activation="relu", kernel_initializer="he_uniform"),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.02), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=5, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% check
from functools import partial

import numpy as np


def last_std(initializer, activation=keras.activations.relu):
    h = np.random.default_rng(0).normal(size=(200, 100)).astype("float32")
    for seed in range(20):  # 20 dense layers
        h = activation(h @ np.asarray(initializer(seed=seed)((100, 100))))
    return float(np.std(h))


kernel = np.asarray(keras.initializers.HeNormal(seed=0)((200, 300)))
uniform = np.asarray(keras.initializers.HeUniform(seed=0)((200, 300)))
assert np.allclose([kernel.var(), uniform.var()], 2 / 200, rtol=0.05), "variance 2 / fan_in"
assert abs(uniform).max() <= np.sqrt(6 / 200), "he_uniform should stay within sqrt(6 / fan_in)"
assert last_std(keras.initializers.HeNormal) > 0.1, "he should keep the signal of 20 ReLU layers"
assert last_std(keras.initializers.GlorotUniform) < 0.01, "glorot should lose it"
slope = 0.5
leaky = keras.layers.LeakyReLU(negative_slope=slope)
kept = last_std(partial(keras.initializers.VarianceScaling, 2 / (1 + slope**2)), leaky)
assert 0.3 < kept < 3 < last_std(keras.initializers.HeNormal, leaky), "steep leaks"
torch_default = keras.initializers.VarianceScaling(1 / 3, "fan_in", "uniform", seed=0)((200, 300))
assert np.isclose(np.max(torch_default), 1 / np.sqrt(200), rtol=0.01), "limit 1 / sqrt(fan_in)"
assert accuracy > 0.8, "the network should learn"

# Output:
# test accuracy 1.0
