"""Vectors learned from contexts put words of one kind close together."""

# %% data: words that occur in the same sentences
import numpy as np
from sklearn.metrics.pairwise import cosine_similarity

animals, tools = ["cat", "dog", "horse"], ["hammer", "saw", "drill"]
contexts = {"animals": ["eats", "runs", "sleeps"], "tools": ["cuts", "steel", "box"]}
rng = np.random.default_rng(0)
pairs = [(w, c) for w in animals for c in contexts["animals"]] * 20
pairs += [(w, c) for w in tools for c in contexts["tools"]] * 20
pairs += [(w, c) for w in animals + tools for c in ("the", "a")] * 10

# %% embed: low-rank factors of the word-by-context counts
words = animals + tools
vocabulary = sorted({c for _, c in pairs})
counts = np.zeros((len(words), len(vocabulary)))
for word, context in pairs:
    counts[words.index(word), vocabulary.index(context)] += 1
U, s, _ = np.linalg.svd(np.log1p(counts), full_matrices=False)
vectors = U[:, :2] * s[:2]

# %% compare
similarity = cosine_similarity(vectors)
print(f"cat and dog    {similarity[0, 1]:.2f}")
print(f"cat and hammer {similarity[0, 3]:.2f}")
threshold = 0.8
print("same kind, cat and horse:", bool(similarity[0, 2] > threshold))

# %% check
assert similarity[0, 1] > 0.95 > similarity[0, 3] + 0.5, "words of one kind should be close"
assert similarity[0, 2] > threshold > similarity[0, 4], "a threshold verifies a pair"

# Output:
# cat and dog    1.00
# cat and hammer 0.29
# same kind, cat and horse: True
