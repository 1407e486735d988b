"""Binary accuracy cuts at a threshold: 0.5 for probabilities, 0 for logits."""

# %% threshold
import keras
import numpy as np

y = np.array([[0], [0], [1], [1]])
p = np.array([[0.1], [0.5], [0.4], [0.9]])
metric = keras.metrics.BinaryAccuracy(threshold=0.5)
print("threshold 0.5:", float(metric(y, p)))
assert float(metric(y, p)) == 0.75, "0.5 counts as 0, 0.4 is wrong"
lower = keras.metrics.BinaryAccuracy(threshold=0.3)
assert float(lower(y, p)) == 0.75, "now 0.5 is the wrong one"

# %% logits
p = np.array([[0.1], [0.45], [0.55], [0.9]])
logits = np.log(p / (1 - p))
wrong = float(keras.metrics.BinaryAccuracy()(y, logits))
right = float(keras.metrics.BinaryAccuracy(threshold=0.0)(y, logits))
print("logits with threshold 0.5:", wrong, "- with 0.0:", right)

# %% several labels
labels = np.zeros((100, 5))
labels[:20, 0] = 1
never = float(keras.metrics.BinaryAccuracy()(labels, np.zeros((100, 5))))
print(f"a model that never says yes: {never:.2f}")

# %% check
assert wrong == 0.75 and right == 1.0, "logits need the threshold 0"
assert np.isclose(never, 0.96), "96 % of the labels are 0"

# Output:
# threshold 0.5: 0.75
# logits with threshold 0.5: 0.75 - with 0.0: 1.0
# a model that never says yes: 0.96
