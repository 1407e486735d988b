"""VarianceScaling draws weights of variance scale / fan; He and Glorot are special cases."""

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
start = keras.initializers.VarianceScaling(2.0, mode="fan_avg", distribution="uniform")
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(32, activation="relu", kernel_initializer=start),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=15, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% check
import numpy as np

shape = (300, 100)
for mode, fan in {"fan_in": 300, "fan_out": 100, "fan_avg": 200}.items():
    for distribution in ("truncated_normal", "untruncated_normal", "uniform"):
        init = keras.initializers.VarianceScaling(2.0, mode, distribution, seed=0)
        variance = np.asarray(init(shape)).var()
        assert np.isclose(variance, 2 / fan, rtol=0.05), f"{mode} {distribution}: {variance}"
init = keras.initializers
cases = {
    init.HeNormal: (2.0, "fan_in", "truncated_normal"),
    init.GlorotUniform: (1.0, "fan_avg", "uniform"),
    init.LecunNormal: (1.0, "fan_in", "truncated_normal"),
}
for special, arguments in cases.items():
    same = init.VarianceScaling(*arguments, seed=1)(shape)
    assert np.allclose(same, special(seed=1)(shape)), f"{special.__name__} is a special case"
doubled = init.VarianceScaling(2.0, seed=1)(shape) / init.VarianceScaling(1.0, seed=1)(shape)
assert np.allclose(doubled, np.sqrt(2)), "doubling scale should multiply the weights by 1.41"
assert accuracy > 0.8, "the network should learn"

# Output:
# test accuracy 1.0
