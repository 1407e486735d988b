"""Cosine similarity finds the nearest document; the neighbours' search agrees."""

# %% data
from sklearn.feature_extraction.text import TfidfVectorizer

docs = [
    "the cat sat on the mat",
    "a cat and another cat on a mat",
    "stock prices fell again",
    "prices of the stock market rise",
]
X = TfidfVectorizer(stop_words="english").fit_transform(docs)

# %% similarity
import numpy as np
from sklearn.metrics.pairwise import cosine_similarity
from sklearn.neighbors import NearestNeighbors

S = cosine_similarity(X)
print(S.round(2))
np.fill_diagonal(S, -1)  # not the row itself
nearest = S.argmax(axis=1)
print("nearest:", nearest)

knn = NearestNeighbors(n_neighbors=2, metric="cosine").fit(X)

# %% check
assert nearest.tolist() == [1, 0, 3, 2], "cats go with cats, stocks with stocks"
assert (knn.kneighbors(X)[1][:, 1] == nearest).all(), "NearestNeighbors finds the same"

# Output:
# [[1.   0.71 0.   0.  ]
#  [0.71 1.   0.   0.  ]
#  [0.   0.   1.   0.46]
#  [0.   0.   0.46 1.  ]]
# nearest: [1 0 3 2]
