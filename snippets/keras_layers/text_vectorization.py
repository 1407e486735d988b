"""TextVectorization gives 0 to padding, 1 to unknown words, and ids by frequency to the rest."""

# %% adapt
import keras
import numpy as np

train = np.array(["the cat sat", "the dog sat down", "The cat!"])
vectorize = keras.layers.TextVectorization(output_sequence_length=5)
vectorize.adapt(train)
print([str(word) for word in vectorize.get_vocabulary()])
ids = np.asarray(vectorize(np.array(["the cat", "a bird sat"])))
print(ids)
vocabulary = vectorize.get_vocabulary()

# %% bag of words
counts = keras.layers.TextVectorization(output_mode="count")
counts.adapt(train)
row = np.asarray(counts(np.array(["the the cat"])))[0]
print("counts:", row.astype(int))

# %% check
assert vocabulary[:3] == ["", "[UNK]", "the"], "padding, unknown, then by frequency"
assert ids[0].tolist()[2:] == [0, 0, 0] and ids[1].tolist()[:2] == [1, 1], "padding and unknown"
assert row[counts.get_vocabulary().index("the")] == 2, "how often each word occurs"

# Output:
# ['', '[UNK]', 'the', 'sat', 'cat', 'down', 'dog']
# [[2 4 0 0 0]
#  [1 1 3 0 0]]
# counts: [0 2 0 1 0 0]
