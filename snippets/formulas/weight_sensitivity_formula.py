"""The output moves by w times the change of the input, so large weights amplify noise."""

# %% two linear models
import numpy as np

rng = np.random.default_rng(0)
noise = rng.normal(scale=0.01, size=10_000)
for w, b in ((1000.0, 100.0), (10.0, 0.1)):
    step = (w * 0.51 + b) - (w * 0.50 + b)
    spread = np.std(w * (0.5 + noise) + b)
    print(f"w {w:6}: a step of 0.01 moves y by {step:.1f}, noise becomes {spread:.2f}")

# %% sensitivity of a network to each input
import keras
import tensorflow as tf


def sensitivity(model, X):
    """Mean absolute derivative of the output by each feature."""
    x = tf.constant(np.asarray(X, "float32"))
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = tf.reduce_sum(model(x))
    return np.abs(tape.gradient(y, x)).mean(axis=0)


keras.utils.set_random_seed(0)
X = rng.normal(size=(200, 3))
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.set_weights([np.array([[10.0], [0.1], [-1.0]]), np.ones(1)])
print("sensitivity:", sensitivity(model, X).round(2))

# %% check
assert np.allclose(sensitivity(model, X), [10, 0.1, 1]), "dy/dx should be w, whatever the bias"
assert np.isclose(1000 * 0.01, step * 100), "a hundred times the weight: a hundred times the step"
deep = keras.Sequential(
    [keras.Input((3,)), keras.layers.Dense(16, activation="tanh"), keras.layers.Dense(1)]
)
before = sensitivity(deep, X * 0.1)
deep.set_weights([w / 2 for w in deep.get_weights()])
assert (sensitivity(deep, X * 0.1) < before / 2).all(), "smaller weights: a less steep function"

# Output:
# w 1000.0: a step of 0.01 moves y by 10.0, noise becomes 9.98
# w   10.0: a step of 0.01 moves y by 0.1, noise becomes 0.10
# sensitivity: [10.   0.1  1. ]
