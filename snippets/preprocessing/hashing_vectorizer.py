"""Hashed texts need no fit, so a linear model can learn them chunk by chunk."""

# %% data: two kinds of texts, in chunks
import numpy as np

rng = np.random.default_rng(0)
words = {0: ["goal", "match", "team", "coach"], 1: ["vote", "law", "party", "senate"]}


def chunk(size):
    y = rng.integers(0, 2, size)
    both = words[0] + words[1] + ["today", "said", "big"]
    texts = [" ".join([*rng.choice(words[k], 3), *rng.choice(both, 4)]) for k in y]
    return texts, y


# %% learn from a stream
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import SGDClassifier

vectorizer = HashingVectorizer(n_features=2**12)
model = SGDClassifier(loss="log_loss", random_state=0)
for _ in range(10):
    texts, y = chunk(200)
    model.partial_fit(vectorizer.transform(texts), y, classes=[0, 1])

texts, y = chunk(1000)
X = vectorizer.transform(texts)
accuracy = model.score(X, y)
print(X.shape, "values per row:", f"{X.nnz / X.shape[0]:.0f}", f"accuracy {accuracy:.2f}")

# %% signs
print("smallest value", X.min().round(1))
plain = HashingVectorizer(n_features=2**12, alternate_sign=False).transform(texts)

# %% check
assert accuracy > 0.8, "chunks are enough to learn"
assert X.min() < 0, "signed by default"
assert plain.min() >= 0, "naive Bayes needs this"

# Output:
# (1000, 4096) values per row: 5 accuracy 0.94
# smallest value -1.0
