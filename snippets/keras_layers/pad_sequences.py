"""pad_sequences pads and cuts at the front by default."""

# %% defaults and post
import keras
import numpy as np

texts = [[5, 3, 8], [7], [1, 2, 3, 4, 5]]
print(keras.utils.pad_sequences(texts, maxlen=4))
post = keras.utils.pad_sequences(texts, maxlen=4, padding="post", truncating="post")
print(post)

# %% floats
values = keras.utils.pad_sequences([[0.5, 1.5], [2.5]], dtype="float32", padding="post")
cut = keras.utils.pad_sequences([[0.5, 1.5], [2.5]], padding="post")
print(values.tolist(), cut.tolist())

# %% with a mask the padding has no influence
lstm, embedding = keras.layers.LSTM(4), keras.layers.Embedding(10, 3, mask_zero=True)

# %% check
assert keras.utils.pad_sequences(texts).shape == (3, 5), "the longest by default"
assert post[1].tolist() == [7, 0, 0, 0] and post[2].tolist() == [1, 2, 3, 4], "at the end"
assert np.array_equal(cut, np.trunc(values)), "the default dtype drops the decimals"
assert np.allclose(lstm(embedding(post[1:2])), lstm(embedding(np.array([[7]]))), atol=1e-5), "same"

# Output:
# [[0 5 3 8]
#  [0 0 0 7]
#  [2 3 4 5]]
# [[5 3 8 0]
#  [7 0 0 0]
#  [1 2 3 4]]
# [[0.5, 1.5], [2.5, 0.0]] [[0, 1], [2, 0]]
