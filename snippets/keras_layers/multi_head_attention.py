"""Self-attention keeps the shape; its weights sum to 1, and a causal mask hides later steps."""

# %% shapes
import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(2, 6, 16)).astype("float32")
layer = keras.layers.MultiHeadAttention(num_heads=4, key_dim=4)
output, scores = layer(x, x, return_attention_scores=True)
print("output", tuple(output.shape), "scores", tuple(scores.shape))

# %% causal mask
_, causal = layer(x, x, use_causal_mask=True, return_attention_scores=True)
print("steps seen:", [int(np.count_nonzero(row)) for row in np.asarray(causal)[0, 0]])

# %% without positions the order does not matter
order = np.array([3, 1, 5, 0, 2, 4])
permuted = np.asarray(layer(x[:, order], x[:, order]))

# %% cross attention: 3 queries over 6 values

# %% check
assert output.shape == x.shape and scores.shape == (2, 4, 6, 6), "heads of 6 x 6 weights"
assert np.allclose(np.asarray(scores).sum(axis=-1), 1, atol=1e-5), "softmax over the sources"
assert layer.count_params() == 4 * (16 * 16 + 16), "query, key, value and output"
assert np.allclose(np.triu(np.asarray(causal)[0, 0], k=1), 0), "no look ahead"
assert np.allclose(permuted, np.asarray(output)[:, order], atol=1e-4), "permuting permutes"
assert layer(x[:, :3], x).shape == (2, 3, 16), "the length of the query"

# Output:
# output (2, 6, 16) scores (2, 4, 6, 6)
# steps seen: [1, 2, 3, 4, 5, 6]
