"""Cosine similarity finds the most similar rows; the neighbours' search agrees."""

# %% data
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer

df = pd.DataFrame({"text": [
    "the cat sat on the mat",
    "a cat and another cat on a mat",
    "stock prices fell again",
    "prices of the stock market rise",
]})
X = TfidfVectorizer(stop_words="english").fit_transform(df["text"])  # or any numeric columns

# %% top n similar rows
import numpy as np
from sklearn.metrics.pairwise import cosine_similarity

S = cosine_similarity(X)
np.fill_diagonal(S, -1)  # not the row itself
top = np.argsort(-S, axis=1)[:, :2]
for row in range(2):
    print(df["text"].iloc[row], "->", df["text"].iloc[top[row, 0]])

# %% for many rows: no n x n matrix
from sklearn.neighbors import NearestNeighbors

knn = NearestNeighbors(n_neighbors=2, metric="cosine").fit(X)
distance, neighbour = knn.kneighbors(X)  # column 0 is the row itself, or an equal one
print("similarity of the nearest:", (1 - distance[:, 1]).round(2))

# %% two vectors
a, b = np.array([1.0, 2.0, 3.0]), np.array([3.0, 2.0, 1.0])
print(f"{cosine_similarity(a.reshape(1, -1), b.reshape(1, -1))[0, 0]:.3f}")

# %% check
assert top[:, 0].tolist() == [1, 0, 3, 2], "cats should go with cats, stocks with stocks"
assert (neighbour[:, 1] == top[:, 0]).all(), "NearestNeighbors should find the same"
assert np.allclose(1 - distance[:, 1], S.max(axis=1)), "distance should be 1 - similarity"
try:
    cosine_similarity(a, b)
    message = ""
except ValueError as error:
    message = str(error)
assert "Expected 2D array, got 1D" in message, "1-D vectors should raise an error"
ratings = pd.DataFrame({"film a": [5, 4, 0], "film b": [5, 5, 0], "film c": [0, 1, 5]})
items = cosine_similarity(ratings.T)
assert items.shape == (3, 3) and items[0, 1] > items[0, 2], "the transpose should compare items"

# Output:
# the cat sat on the mat -> a cat and another cat on a mat
# a cat and another cat on a mat -> the cat sat on the mat
# similarity of the nearest: [0.71 0.71 0.46 0.46]
# 0.714
