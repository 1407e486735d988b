"""AdamW takes learning_rate * weight_decay * w off each weight, except where excluded."""

# %% data
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% train, without decay of biases and normalization weights
import keras
import numpy as np
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(len(np.unique(y)), activation="softmax"),
])
optimizer = keras.optimizers.AdamW(learning_rate=3e-3, weight_decay=0.01)
optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
model.compile(optimizer=optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(scaler.transform(X_train), y_train, epochs=10, verbose=0)
scores = model.evaluate(scaler.transform(X_test), y_test, verbose=0, return_dict=True)
print("test accuracy above 0.9:", scores["accuracy"] > 0.9)

# %% check
assert scores["accuracy"] > 0.9, "it should train this network"


def decay(optimizer):
    """Factors of kernel and bias after one step with zero gradients."""
    layer = keras.layers.Dense(3, bias_initializer="ones")
    layer.build((None, 4))
    before = layer.get_weights()
    optimizer.build(layer.trainable_variables)
    optimizer.apply([keras.ops.zeros(v.shape) for v in layer.trainable_variables])
    return [(b / a).mean() for a, b in zip(before, layer.get_weights())]


adamw = keras.optimizers.AdamW
assert np.allclose(decay(adamw()), 1 - 0.001 * 0.004, rtol=0, atol=1e-6), "defaults: 0.999996"
without = adamw(0.1, weight_decay=0.1)
without.exclude_from_weight_decay(var_names=["bias"])
assert np.allclose(decay(without), [0.99, 1.0]), "the kernel shrinks by 1 %, the bias stays"
adam = keras.optimizers.Adam(0.1, weight_decay=0.1)
assert np.allclose(decay(adam), [0.99, 0.99]), "Adam(weight_decay=) should do the same"

# Output:
# test accuracy above 0.9: True
