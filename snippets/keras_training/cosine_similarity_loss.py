"""The loss is minus the cosine, the metric plus the cosine; length does not count."""

# %% loss and metric
import keras
import numpy as np

rng = np.random.default_rng(0)
a, b = rng.normal(size=(2, 50, 8))
cosine = (a * b).sum(axis=1) / np.linalg.norm(a, axis=1) / np.linalg.norm(b, axis=1)
loss = float(keras.losses.CosineSimilarity()(a, b))
metric = float(keras.metrics.CosineSimilarity()(a, b))
print(f"by hand {cosine.mean():.4f}, loss {loss:.4f}, metric {metric:.4f}")

# %% same, orthogonal, opposite, ten times as long
from keras.losses import CosineSimilarity

x = np.array([[1.0, 0.0]])
values = [float(CosineSimilarity()(x, np.array([v]))) for v in ([1, 0], [0, 1], [-1, 0], [10, 0])]
print([round(value, 3) + 0.0 for value in values])

# %% check
assert np.isclose(loss, -cosine.mean(), atol=1e-5), "the loss should be minus the cosine"
assert np.isclose(metric, cosine.mean(), atol=1e-5), "the metric should be the cosine"
assert np.allclose(values, [-1, 0, 1, -1], atol=1e-6), "only the direction should count"

# Output:
# by hand 0.1058, loss -0.1058, metric 0.1058
# [-1.0, 0.0, 1.0, -1.0]
