"""Zero kernels learn only the class shares; normal, Glorot and He kernels learn at once."""

# %% data
import keras
import numpy as np
from sklearn.datasets import load_wine
from sklearn.preprocessing import scale

X, y = load_wine(return_X_y=True, as_frame=True)
X = scale(X)

# %% runs
loss = {}
for name in ("zeros", "random_normal", "glorot_uniform", "he_normal"):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((13,))])
    for _ in range(3):
        model.add(keras.layers.Dense(16, activation="relu", kernel_initializer=name))
    model.add(keras.layers.Dense(3, activation="softmax", kernel_initializer=name))
    optimizer = keras.optimizers.Adam(learning_rate=0.01)
    model.compile(optimizer=optimizer, loss="sparse_categorical_crossentropy")
    loss[name] = model.fit(X, y, epochs=8, verbose=0).history["loss"][-1]
    if name == "zeros":
        dead = not any(layer.kernel.numpy().any() for layer in model.layers)

entropy = -np.sum(np.bincount(y) / len(y) * np.log(np.bincount(y) / len(y)))
print("zero kernels are still zero:", dead)
print(f"zeros: loss {loss['zeros']:.1f}, entropy of the class shares {entropy:.1f}")
print("others below half of it:", all(loss[n] < 0.5 * entropy for n in list(loss)[1:]))

# %% check
assert dead, "no gradient reaches kernels that are zero behind a relu"
assert abs(loss["zeros"] - entropy) < 0.05, "only the bias learns"
assert max(list(loss.values())[1:]) < 0.5 * entropy, "random kernels learn"

# Output:
# zero kernels are still zero: True
# zeros: loss 1.1, entropy of the class shares 1.1
# others below half of it: True
