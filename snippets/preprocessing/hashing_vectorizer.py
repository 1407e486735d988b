"""Hashed texts need no fit, so a linear model can learn them chunk by chunk."""

# %% data: two kinds of texts
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
words = [["goal", "match", "team", "coach"], ["vote", "law", "party", "senate"]]
both = words[0] + words[1] + ["today", "said", "big"]
y = rng.integers(0, 2, 3000)
texts = [" ".join([*rng.choice(words[k], 3), *rng.choice(both, 4)]) for k in y]
df = pd.DataFrame({"text": texts, "label": y})

# %% learn in chunks, as from read_csv(chunksize=...)
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import SGDClassifier

vectorizer = HashingVectorizer(n_features=2**18)
model = SGDClassifier(loss="log_loss", random_state=0)
train, test = df.iloc[:2000], df.iloc[2000:]
for start in range(0, len(train), 200):
    chunk = train.iloc[start : start + 200]
    X = vectorizer.transform(chunk["text"])
    model.partial_fit(X, chunk["label"], classes=[0, 1])
accuracy = model.score(vectorizer.transform(test["text"]), test["label"])
print(f"accuracy {accuracy:.2f}")

# %% categories: hash a column of many ids
from sklearn.feature_extraction import FeatureHasher

ids = pd.Series(["user_17", "user_4", "user_17"])
hashed = FeatureHasher(n_features=64, input_type="string").transform([[i] for i in ids])
print("ids:", hashed.shape, "sparse")

# %% check
from sklearn.naive_bayes import MultinomialNB

assert accuracy > 0.8, "chunks should be enough to learn"
assert (hashed[[0]] != hashed[[2]]).nnz == 0, "equal ids should hash alike"
assert X.min() < 0, "weights should be signed by default"
plain = HashingVectorizer(alternate_sign=False).transform(texts)
assert plain.min() >= 0, "alternate_sign=False should leave nothing negative"
try:
    MultinomialNB().fit(X, chunk["label"])
    message = ""
except ValueError as error:
    message = str(error)
assert "Negative values" in message, "naive Bayes should refuse signed values"
few = HashingVectorizer(n_features=4, norm=None, alternate_sign=False)
assert few.transform(["a1 b2 c3 d4 e5"]).max() >= 2, "with few columns words should collide"

# Output:
# accuracy 0.95
# ids: (3, 64) sparse
