"""Zero weights keep neurons identical; the scale decides whether signals die, live or explode."""

# %% in Keras
import keras

hidden = keras.layers.Dense(64, activation="relu", kernel_initializer="he_normal")

# %% symmetry
import numpy as np

rng = np.random.default_rng(0)
X, y = rng.normal(size=(64, 3)), rng.normal(size=(64, 1))
W, v = np.full((3, 4), 0.5), np.full((4, 1), 0.5)
for _ in range(100):
    h = np.tanh(X @ W)
    error = 2 * (h @ v - y) / len(X)
    dW, dv = X.T @ ((error @ v.T) * (1 - h**2)), h.T @ error
    W, v = W - 0.1 * dW, v - 0.1 * dv
print("equal start: four units still equal:", bool(np.allclose(W, W[:, :1])))

# %% scale through 20 ReLU layers
n = 256
spread = {}
scales = {"0.01": 0.01, "Glorot": np.sqrt(1 / n), "He": np.sqrt(2 / n), "1": 1.0}
for name, scale in scales.items():
    x = rng.normal(size=(100, n))
    for _ in range(20):
        x = np.maximum(0, x @ rng.normal(scale=scale, size=(n, n)))
    spread[name] = x.std()
    print(f"weights of std {name:7} activations after 20 layers ~1e{round(np.log10(x.std())):+d}")

# %% check
assert np.allclose(W, W[:, :1]), "equal weights get equal gradients"
assert not np.allclose(W, 0.5), "the units moved, but together"
assert 0.1 < spread["He"] < 10, "He keeps ReLU activations alive"
assert spread["0.01"] < 1e-10 and spread["1"] > 1e10, "too small dies, too large explodes"
default = keras.layers.Dense(1).kernel_initializer
assert isinstance(default, keras.initializers.GlorotUniform), "Dense should start with Glorot"
try:
    keras.layers.Dense(1, kernel_initializer="glorot_unifrom")
    raised = False
except ValueError:
    raised = True
assert raised, "a misspelt initializer should be refused"

# Output:
# equal start: four units still equal: True
# weights of std 0.01    activations after 20 layers ~1e-19
# weights of std Glorot  activations after 20 layers ~1e-3
# weights of std He      activations after 20 layers ~1e+0
# weights of std 1       activations after 20 layers ~1e+21
