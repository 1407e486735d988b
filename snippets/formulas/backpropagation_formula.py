"""The delta recursion in NumPy gives the same gradients as automatic differentiation of Keras."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X, Y = rng.normal(size=(128, 3)), rng.uniform(size=(128, 2))

# %% weights
sizes = [X.shape[1], 5, 4, Y.shape[1]]
weights = []
for inputs, units in zip(sizes[:-1], sizes[1:], strict=True):
    weights += [rng.normal(size=(inputs, units)), rng.normal(size=units)]  # kernel, bias


# %% formula
def backpropagation(weights, x, y):
    """Gradients of J = mean((a - y)^2) for one sample and sigmoid layers: W1, b1, W2, b2, ..."""
    Ws, bs = [W.T for W in weights[0::2]], weights[1::2]
    a = [x]
    for W, b in zip(Ws, bs, strict=True):
        a.append(1 / (1 + np.exp(-(W @ a[-1] + b))))
    gradients = []
    delta = 2 * (a[-1] - y) / len(y) * a[-1] * (1 - a[-1])  # last layer
    for layer in reversed(range(len(Ws))):
        gradients = [np.outer(delta, a[layer]).T, delta, *gradients]
        delta = (Ws[layer].T @ delta) * a[layer] * (1 - a[layer])  # one layer back
    return gradients


# %% batch
per_sample = [backpropagation(weights, x, y) for x, y in zip(X, Y, strict=True)]
batch = [np.mean(gradient, axis=0) for gradient in zip(*per_sample, strict=True)]
print("gradient shapes:", [gradient.shape for gradient in batch])

# %% check
import keras
import tensorflow as tf

layers = [keras.layers.Dense(units, activation="sigmoid") for units in sizes[1:]]
model = keras.Sequential([keras.Input(X.shape[1:]), *layers])
model.set_weights(weights)


def keras_gradients(x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x) - y) ** 2)
    return tape.gradient(loss, model.trainable_weights)


for i in range(100):
    for ours, theirs in zip(per_sample[i], keras_gradients(X[[i]], Y[[i]]), strict=True):
        assert np.allclose(ours, theirs, atol=1e-6), f"sample {i}: gradients should agree"
for ours, theirs in zip(batch, keras_gradients(X, Y), strict=True):
    assert np.allclose(ours, theirs, atol=1e-6), "the batch gradient is the mean over samples"

# Output:
# gradient shapes: [(3, 5), (5,), (5, 4), (4,), (4, 2), (2,)]
