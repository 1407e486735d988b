"""An L2 penalty makes the trained weights smaller, and model.losses lists it per layer."""

# %% data
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_breast_cancer
from sklearn.preprocessing import scale

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = scale(X)  # a demonstration without a test set

# %% compare
norms = {}
for strength in (0.0, 1e-2):
    keras.utils.set_random_seed(0)
    l2 = keras.regularizers.L2(strength) if strength else None
    model = keras.Sequential(
        [
            keras.Input(shape=(30,)),
            layers.Dense(32, activation="relu", kernel_regularizer=l2),
            layers.Dense(16, activation="relu", kernel_regularizer=l2),
            layers.Dense(1, activation="sigmoid"),
        ]
    )
    optimizer = keras.optimizers.Adam(0.01)
    model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
    history = model.fit(X, y, epochs=15, batch_size=64, verbose=0).history
    norms[strength] = float(np.linalg.norm(model.layers[0].kernel))
    print(f"L2 {strength}: penalties {len(model.losses)}, accuracy {history['accuracy'][-1]:.1f}")

print("the penalty shrinks the kernel:", norms[1e-2] < norms[0.0])
penalty = sum(0.01 * float(np.sum(layer.kernel.numpy() ** 2)) for layer in model.layers[:2])

# %% check
assert norms[1e-2] < 0.7 * norms[0.0], "L2 should make the weights smaller"
assert np.isclose(sum(float(p) for p in model.losses), penalty, rtol=1e-4), "strength * sum w^2"

# Output:
# L2 0.0: penalties 0, accuracy 1.0
# L2 0.01: penalties 2, accuracy 1.0
# the penalty shrinks the kernel: True
