"""Through 20 layers the gradient vanishes with sigmoids and survives with ReLU and He weights."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% gradient of each layer
import keras
import numpy as np
import tensorflow as tf
from sklearn.preprocessing import StandardScaler


def gradient_norms(model, X, y):
    """Norm of the gradient of each kernel, for a compiled model and some rows."""
    X, y = tf.constant(np.asarray(X, "float32")), tf.constant(np.asarray(y)[:, None])
    with tf.GradientTape() as tape:
        loss = model.compute_loss(X, y, model(X, training=True))
    kernels = [w for w in model.trainable_weights if w.name == "kernel"]
    gradients = tape.gradient(loss, [w.value for w in kernels])
    return {w.path: float(tf.norm(g)) for w, g in zip(kernels, gradients, strict=True)}


def deep(activation, initializer, depth=20):
    keras.utils.set_random_seed(0)
    options = dict(activation=activation, kernel_initializer=initializer)
    hidden = [keras.layers.Dense(64, **options) for _ in range(depth)]
    last = keras.layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input(X.shape[1:]), *hidden, last])
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model


x = StandardScaler().fit_transform(X)
large = keras.initializers.RandomNormal(stddev=0.6, seed=0)
cases = {"sigmoid": ("sigmoid", "glorot_uniform"), "relu, He": ("relu", "he_normal"),
         "relu, large": ("relu", large)}
ratio = {}
for name, (activation, initializer) in cases.items():
    norms = list(gradient_norms(deep(activation, initializer), x, y).values())
    ratio[name] = norms[0] / norms[-2]  # first hidden layer against the last
    print(f"{name:12} first layer / last hidden layer: 1e{round(np.log10(ratio[name])):+d}")

# %% check
assert ratio["sigmoid"] < 1e-8, "with sigmoids the gradient should vanish"
assert 1e-2 < ratio["relu, He"] < 1e2, "He weights should keep the size"
size = max(gradient_norms(deep("relu", large), x, y).values())
assert size > 1e3, "weights that are too large should make the gradients explode"

# Output:
# sigmoid      first layer / last hidden layer: 1e-11
# relu, He     first layer / last hidden layer: 1e+0
# relu, large  first layer / last hidden layer: 1e+0
