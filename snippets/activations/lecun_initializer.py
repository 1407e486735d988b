"""Both LeCun initializers have variance 1 / fan_in, half of He's."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model: with selu on standardized columns
import keras

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(32, activation="selu", kernel_initializer="lecun_normal"),
    keras.layers.Dense(32, activation="selu", kernel_initializer="lecun_normal"),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=15, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% check
import numpy as np

fan_in = 200
normal = np.asarray(keras.initializers.LecunNormal(seed=0)((fan_in, 400)))
uniform = np.asarray(keras.initializers.LecunUniform(seed=0)((fan_in, 400)))
he = np.asarray(keras.initializers.HeNormal(seed=0)((fan_in, 400)))
assert np.allclose([normal.var(), uniform.var()], 1 / fan_in, rtol=0.05), "variance 1 / fan_in"
assert abs(uniform).max() <= np.sqrt(3 / fan_in), "uniform within sqrt(3 / fan_in)"
assert np.isclose(he.var() / normal.var(), 2, rtol=0.05), "He should have twice the variance"
by_name = keras.initializers.get("lecun_normal")
assert isinstance(by_name, keras.initializers.LecunNormal), "the string should be known"
assert accuracy > 0.8, "the network should learn"

# Output:
# test accuracy 1.0
