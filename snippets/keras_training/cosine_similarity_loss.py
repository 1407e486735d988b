"""The loss is minus the cosine, the metric plus the cosine; length does not count."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(500, 16))
vectors = X @ rng.normal(size=(16, 8))  # target embeddings, one row each

# %% train for direction
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(vectors.shape[1])])
model.compile(
    optimizer=keras.optimizers.Adam(0.01),
    loss=keras.losses.CosineSimilarity(),
    metrics=[keras.metrics.CosineSimilarity(name="cosine")],
)
history = model.fit(X, vectors, epochs=10, verbose=0).history
print(f"loss {history['loss'][-1]:.1f}, metric {history['cosine'][-1]:.1f}")

# %% check
a, b = vectors, model.predict(X, verbose=0)
cosine = (a * b).sum(axis=1) / np.linalg.norm(a, axis=1) / np.linalg.norm(b, axis=1)
loss = keras.losses.CosineSimilarity()
assert cosine.mean() > 0.9, "the vectors should be aligned"
assert np.isclose(float(loss(a, b)), -cosine.mean(), atol=1e-4), "the loss is minus the cosine"
assert np.isclose(float(keras.metrics.CosineSimilarity()(a, b)), cosine.mean(), atol=1e-4), "plus"
x = np.array([[1.0, 0.0]])
values = [float(loss(x, np.array([v]))) for v in ([1, 0], [0, 1], [-1, 0], [10, 0], [0, 0])]
assert np.allclose(values, [-1, 0, 1, -1, 0], atol=1e-6), "only the direction should count"
scalar = loss(np.array([[1.0], [2.0]]), np.array([[5.0], [0.1]]))
assert np.isclose(float(scalar), -1), "scalars: nothing but the sign counts"

# Output:
# loss -1.0, metric 1.0
