"""Cross-entropy from logits equals softmax then cross-entropy, and never overflows."""

# %% by hand
import numpy as np


def softmax(logits):
    shifted = np.exp(logits - logits.max())
    return shifted / shifted.sum()


def crossentropy_from_logits(logits, label):
    top = logits.max()
    return top + np.log(np.exp(logits - top).sum()) - logits[label]


logits = np.array([2.0, -1.0, 0.5])
probabilities = softmax(logits)
print("logits", logits, "-> probabilities", probabilities.round(3))
from_logits, from_probabilities = crossentropy_from_logits(logits, 0), -np.log(probabilities[0])
print(f"loss from logits {from_logits:.4f}, from probabilities {from_probabilities:.4f}")

# %% softmax twice, and extreme logits
twice = softmax(probabilities)
print("softmax twice:", twice.round(3))
extreme = np.array([0.0, 1000.0])
print("loss of a confident mistake:", crossentropy_from_logits(extreme, 0))

# %% check
assert np.isclose(from_logits, from_probabilities), "the same loss"
assert probabilities.argmax() == logits.argmax(), "the predicted class needs no softmax"
assert twice.max() < probabilities.max(), "a second softmax flattens the probabilities"
assert softmax(extreme)[0] == 0, "its log would be minus infinity"
assert crossentropy_from_logits(extreme, 0) == 1000, "from logits it stays finite"

# Output:
# logits [ 2.  -1.   0.5] -> probabilities [0.786 0.039 0.175]
# loss from logits 0.2413, from probabilities 0.2413
# softmax twice: [0.496 0.235 0.269]
# loss of a confident mistake: 1000.0
