"""pad_sequences pads and cuts at the front by default."""

# %% data
texts = [[5, 3, 8], [7], [1, 2, 3, 4, 5]]

# %% pad
import keras

X = keras.utils.pad_sequences(texts, maxlen=4, padding="post", truncating="post")
print(X)

# %% floats
series = [[0.5, 1.5], [2.5]]
print(keras.utils.pad_sequences(series, dtype="float32", padding="post").tolist())

# %% model: the padding is skipped
model = keras.Sequential([
    keras.Input((None,), dtype="int32"),
    keras.layers.Embedding(int(X.max()) + 1, 8, mask_zero=True),
    keras.layers.LSTM(16),
    keras.layers.Dense(1, activation="sigmoid"),
])

# %% check
import numpy as np

assert X.tolist() == [[5, 3, 8, 0], [7, 0, 0, 0], [1, 2, 3, 4]], "post should pad and cut the end"
front = keras.utils.pad_sequences(texts, maxlen=4).tolist()
assert front == [[0, 5, 3, 8], [0, 0, 0, 7], [2, 3, 4, 5]], "the defaults should work at the front"
assert keras.utils.pad_sequences(texts).shape == (3, 5), "maxlen should be the longest by default"
mixed = keras.utils.pad_sequences(texts, maxlen=4, padding="post")
assert mixed[2].tolist() == [2, 3, 4, 5], "padding alone should still cut the beginning"
cut = keras.utils.pad_sequences(series, padding="post")
assert cut.tolist() == [[0, 1], [2, 0]], "the default dtype should drop the decimals"
assert np.allclose(model(X[1:2]), model(np.array([[7]])), atol=1e-6), "padding should be skipped"
words = keras.utils.pad_sequences([["a"], ["b", "c"]], dtype=object, value="")
assert words.tolist() == [["", "a"], ["b", "c"]], "strings need dtype=object and a value"

# Output:
# [[5 3 8 0]
#  [7 0 0 0]
#  [1 2 3 4]]
# [[0.5, 1.5], [2.5, 0.0]]
