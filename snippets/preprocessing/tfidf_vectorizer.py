"""The tf-idf weights by hand equal the library's; rare words get more weight."""

# %% data
texts = ["good film good cast", "bad film", "good plot", "bad film bad cast"]

# %% vectorize
import numpy as np
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer

vectorizer = TfidfVectorizer()
X = vectorizer.fit_transform(texts)
print(vectorizer.get_feature_names_out())
print(X.toarray().round(2))

# %% by hand
counts = CountVectorizer().fit_transform(texts).toarray()
df = (counts > 0).sum(axis=0)
weights = counts * (np.log((1 + len(texts)) / (1 + df)) + 1)
weights /= np.linalg.norm(weights, axis=1, keepdims=True)
print("unseen words:", vectorizer.transform(["unknown words"]).nnz, "entries")

columns = vectorizer.vocabulary_
row = X.toarray()[2]

# %% check
assert row[columns["plot"]] > row[columns["good"]], "good plot: the rarer word weighs more"
assert np.allclose(weights, X.toarray()), "the formula"
assert X.shape == (4, 5) and np.allclose((X.toarray() ** 2).sum(axis=1), 1), "unit rows"

# Output:
# ['bad' 'cast' 'film' 'good' 'plot']
# [[0.   0.42 0.34 0.84 0.  ]
#  [0.78 0.   0.63 0.   0.  ]
#  [0.   0.   0.   0.62 0.79]
#  [0.84 0.42 0.34 0.   0.  ]]
# unseen words: 0 entries
