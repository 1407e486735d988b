"""Vectors of a GloVe file become averaged features, and the rows of an Embedding layer."""

# %% data: vectors.txt in GloVe format, texts
import numpy as np

rng = np.random.default_rng(0)
centre = {"good": 1, "great": 1, "fine": 1, "bad": -1, "awful": -1, "poor": -1}
with open("vectors.txt", "w", encoding="utf-8") as file:
    for word, c in (centre | {"film": 0, "plot": 0, ". .": 5}).items():  # blanks: glove.840B
        print(word, *(c + rng.normal(0, 0.1, 8)).round(4), file=file)
texts = ["good film", "bad plot", "great plot", "awful film", "poor plot", "fine film"]
y = np.array([1, 0, 1, 0, 0, 1])

# %% read, only the words that occur
import re

import numpy as np


def read_vectors(path, words, size):
    vectors = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            word, *values = line.rstrip().rsplit(" ", size)
            if word in words and len(values) == size:  # skips a header line
                vectors[word] = np.array(values, dtype="float32")
    return vectors


size = 8  # glove.6B.100d: 100
tokens = [re.findall(r"\w+", text.lower()) for text in texts]
known = {word for row in tokens for word in row}
vectors = read_vectors("vectors.txt", known, size)
print(f"{len(vectors)} of {len(known)} words found")

# %% averages as features
rows = [[vectors[w] for w in row if w in vectors] or [np.zeros(size)] for row in tokens]
X = np.array([np.mean(row, axis=0) for row in rows])

# %% Keras
import keras

vectorize = keras.layers.TextVectorization(output_sequence_length=4)
vectorize.adapt(texts)
matrix = np.array([vectors.get(w, np.zeros(size)) for w in vectorize.get_vocabulary()])
embedding = keras.layers.Embedding(*matrix.shape, weights=[matrix], trainable=False)
print("shapes", X.shape, embedding(vectorize(texts)).shape)

# %% check
from sklearn.linear_model import LogisticRegression

found = np.asarray(embedding(vectorize(["film zzz"])))[0]
assert np.allclose(found[0], vectors["film"]), "each word should have its own vector"
assert not found[1:].any(), "unknown words and padding are zeros"
assert len(read_vectors("vectors.txt", {". ."}, size)) == 1, "a word with a blank"
assert LogisticRegression().fit(X[:4], y[:4]).score(X[4:], y[4:]) == 1, "unseen words should work"

# Output:
# 8 of 8 words found
# shapes (6, 8) (6, 4, 8)
