"""The delta recursion in NumPy gives the same gradients as automatic differentiation of Keras."""

# %% data
import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
model = keras.Sequential(
    [
        keras.Input(shape=(3,)),
        keras.layers.Dense(5, activation="sigmoid", bias_initializer="random_normal"),
        keras.layers.Dense(4, activation="sigmoid", bias_initializer="random_normal"),
        keras.layers.Dense(2, activation="sigmoid", bias_initializer="random_normal"),
    ]
)
X, Y = rng.normal(size=(128, 3)), rng.uniform(size=(128, 2))


# %% formula
def backpropagation(weights, x, y):
    """Gradients of J = mean((a - y)^2) for one sample, in the order W1, b1, W2, b2, ..."""
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


# %% check
def keras_gradients(x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x) - y) ** 2)
    return tape.gradient(loss, model.trainable_weights)


per_sample = [backpropagation(model.get_weights(), x, y) for x, y in zip(X, Y, strict=True)]
for i in range(100):
    expected = keras_gradients(X[i : i + 1], Y[i : i + 1])
    for ours, theirs in zip(per_sample[i], expected, strict=True):
        assert np.allclose(ours, theirs, atol=1e-6), f"sample {i}: gradients differ"
batch = [np.mean(g, axis=0) for g in zip(*per_sample, strict=True)]
for ours, theirs in zip(batch, keras_gradients(X, Y), strict=True):
    assert np.allclose(ours, theirs, atol=1e-6), "the batch gradient is the mean over samples"
print("gradient shapes:", [g.shape for g in batch])

# Output:
# gradient shapes: [(3, 5), (5,), (5, 4), (4,), (4, 2), (2,)]
