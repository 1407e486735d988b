"""softmax(QK^T / sqrt(d)) V in NumPy agrees with Keras; layers.Attention leaves out sqrt(d)."""

# %% formula
import keras
import numpy as np


def attention(Q, K, V, scale, mask=None):
    scores = Q @ K.swapaxes(-1, -2) * scale
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    return weights @ V, weights


# %% check on 128 random batches
rng = np.random.default_rng(0)
n, m, d = 5, 7, 16
Q = rng.normal(size=(128, n, d)).astype("float32")
K, V = rng.normal(size=(2, 128, m, d)).astype("float32")
ours, weights = attention(Q, K, V, 1 / np.sqrt(d))
heads = [a[:, :, None, :] for a in (Q, K, V)]  # (batch, time, heads, d)
theirs = keras.ops.dot_product_attention(*heads)
unscaled, _ = attention(Q, K, V, 1.0)
layer = keras.layers.Attention()

# %% causal mask
causal = np.tril(np.ones((n, n), bool))
masked, _ = attention(Q, Q, Q, 1.0, causal)

print("output:", ours.shape, "weights:", weights.shape)
variance = np.var(Q @ K.swapaxes(1, 2))
print(f"variance of the scores: {variance:.0f}, of the scaled ones: {variance / d:.0f}")

# %% check
assert np.allclose(np.array(theirs)[:, :, 0], ours, atol=1e-5), "scaled by 1 / sqrt(d)"
assert np.allclose(weights.sum(axis=-1), 1), "weights over the keys sum to 1"
assert np.allclose(layer([Q, V, K]), unscaled, atol=1e-4), "the layer does not scale"
assert np.allclose(layer([Q, Q], use_causal_mask=True), masked, atol=1e-4), "causal"
assert np.allclose(masked[:, 0], Q[:, 0], atol=1e-6), "the first position sees only itself"
assert abs(variance / d - 1) < 0.1, "divided by sqrt(d) the scores have variance 1"

# Output:
# output: (128, 5, 16) weights: (128, 5, 7)
# variance of the scores: 16, of the scaled ones: 1
