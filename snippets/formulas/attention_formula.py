"""softmax(QK^T / sqrt(d)) V in NumPy agrees with Keras; layers.Attention leaves out sqrt(d)."""

# %% formula
import numpy as np


def attention(Q, K, V, mask=None, scale=None):
    """Output and weights; scale is 1 / sqrt(d) unless given."""
    scale = 1 / np.sqrt(Q.shape[-1]) if scale is None else scale
    scores = Q @ K.swapaxes(-1, -2) * scale
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    return weights @ V, weights


# %% self-attention with a causal mask
rng = np.random.default_rng(0)
X = rng.normal(size=(4, 16))  # 4 positions, 16 features
W_q, W_k, W_v = rng.normal(scale=0.25, size=(3, 16, 16))  # learned in a real layer
causal = np.tril(np.ones((4, 4), bool))
output, weights = attention(X @ W_q, X @ W_k, X @ W_v, mask=causal)
print("output", output.shape, "weights:")
print(weights.round(2))

# %% check
import keras

n, m, d = 5, 7, 16
Q = rng.normal(size=(128, n, d)).astype("float32")
K, V = rng.normal(size=(2, 128, m, d)).astype("float32")
ours, weights = attention(Q, K, V)
heads = [a[:, :, None, :] for a in (Q, K, V)]  # (batch, time, heads, d)
theirs = np.array(keras.ops.dot_product_attention(*heads))[:, :, 0]
assert np.allclose(theirs, ours, atol=1e-5), "dot_product_attention should scale by 1 / sqrt(d)"
assert np.allclose(weights.sum(axis=-1), 1), "the weights over the keys should sum to 1"
unscaled, _ = attention(Q, K, V, scale=1.0)
layer = keras.layers.Attention()
assert np.allclose(layer([Q, V, K]), unscaled, atol=1e-4), "the layer should not scale"
masked, _ = attention(Q, Q, Q, np.tril(np.ones((n, n), bool)), scale=1.0)
assert np.allclose(layer([Q, Q], use_causal_mask=True), masked, atol=1e-4), "causal mask"
assert np.allclose(masked[:, 0], Q[:, 0], atol=1e-6), "the first position should see only itself"
order = rng.permutation(m)
assert np.allclose(attention(Q, K[:, order], V[:, order])[0], ours, atol=1e-5), "order is ignored"
variance = np.var(Q @ K.swapaxes(1, 2))
assert abs(variance / d - 1) < 0.1, "divided by sqrt(d) the scores should have variance 1"

# Output:
# output (4, 16) weights:
# [[1.   0.   0.   0.  ]
#  [0.49 0.51 0.   0.  ]
#  [0.05 0.37 0.58 0.  ]
#  [0.56 0.16 0.16 0.12]]
