"""Zero kernels learn only the class shares; normal, Glorot and He kernels learn at once."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% runs
import keras
import numpy as np
from sklearn.preprocessing import scale

classes, y_index = np.unique(y, return_inverse=True)  # labels to 0 ... K-1
X_scaled = scale(X)
loss, models = {}, {}
for name in ("zeros", "random_normal", "glorot_uniform", "he_normal"):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input(X.shape[1:])])
    for _ in range(3):
        model.add(keras.layers.Dense(16, activation="relu", kernel_initializer=name))
    model.add(keras.layers.Dense(len(classes), activation="softmax", kernel_initializer=name))
    optimizer = keras.optimizers.Adam(learning_rate=0.01)
    model.compile(optimizer=optimizer, loss="sparse_categorical_crossentropy")
    loss[name] = model.fit(X_scaled, y_index, epochs=8, verbose=0).history["loss"][-1]
    models[name] = model
    print(f"{name:15} loss {loss[name]:.2f}")

# %% check
share = np.bincount(y_index) / len(y_index)
entropy = -np.sum(share * np.log(share))
assert abs(loss["zeros"] - entropy) < 0.05, "with zeros only the output bias should learn"
kernels = [layer.kernel.numpy() for layer in models["zeros"].layers]
assert not any(kernel.any() for kernel in kernels), "zero kernels should stay zero behind relu"
assert max(list(loss.values())[1:]) < 0.5 * entropy, "random kernels should learn"
X_wide = np.random.default_rng(0).normal(size=(100, 64))
for name, deviation in {"small": 0.01, "large": 1.0}.items():
    signal = X_wide
    for _ in range(10):
        kernel = keras.initializers.RandomNormal(stddev=deviation, seed=0)
        signal = keras.layers.Dense(64, activation="relu", kernel_initializer=kernel)(signal)
    size = float(np.std(signal))
    assert (size < 1e-6) if name == "small" else (size > 1e4), (
        f"{name}: {size} should fade or grow"
    )
try:
    keras.layers.Dense(8, kernel_initializer="glorot_unifrom")
    raise AssertionError("a misspelt name should be refused")
except ValueError:
    pass

# Output:
# zeros           loss 1.09
# random_normal   loss ...
# glorot_uniform  loss ...
# he_normal       loss ...
