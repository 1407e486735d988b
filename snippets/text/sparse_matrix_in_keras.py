"""fit and predict take a scipy matrix with sorted indices, and give what the dense one gives."""

# %% data: texts to a sparse matrix
import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

rng = np.random.default_rng(0)
words = np.array([f"w{i}" for i in range(120)])
rows = rng.integers(0, 120, (640, 12))
y = (np.sum(rows < 40, axis=1) > np.sum(rows >= 80, axis=1)).astype(int)
X = TfidfVectorizer(dtype=np.float32).fit_transform(" ".join(words[row]) for row in rows)
print(type(X).__name__, X.shape, f"{X.nnz / (X.shape[0] * X.shape[1]):.0%} nonzero")

# %% fit
import keras
import numpy as np

X.sort_indices()  # products and X[:, order] leave them unsorted
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((X.shape[1],)),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dropout(0.3),
        keras.layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(keras.optimizers.Adam(0.01), "binary_crossentropy", metrics=["accuracy"])
model.fit(X[:480], y[:480], epochs=10, verbose=0)
proba = model.predict(X[480:], verbose=0)[:, 0]
accuracy = np.mean((proba > 0.5) == y[480:])
print(f"accuracy above 0.8: {accuracy > 0.8}, majority {max(y.mean(), 1 - y.mean()):.1f}")

# %% check
assert accuracy > 0.8, "the network should learn from the sparse rows"
dense = model.predict(X[480:].toarray(), verbose=0)[:, 0]
assert np.allclose(dense, proba, atol=1e-5), "sparse and dense rows should give the same"
turned = X[:, ::-1]
try:
    model.fit(turned, y, verbose=0)
    failed = False
except Exception as error:
    failed = "order" in str(error)
assert failed, "unsorted indices should fail"
turned.sort_indices()
model.fit(turned, y, epochs=1, verbose=0)
try:
    model(X)
    raise AssertionError("a direct call should fail")
except ValueError as error:
    assert "Only input tensors" in str(error), "with the page's message"

# Output:
# csr_matrix (640, 120) 10% nonzero
# accuracy above 0.8: True, majority 0.6
