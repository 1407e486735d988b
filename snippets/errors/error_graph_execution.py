"""The cause of a graph execution error is one line inside its long text; cut it out."""

# %% error
import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
X, y = np.ones((8, 4), "float32"), np.full(8, 7)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
try:
    model.fit(X, y, verbose=0)
except tf.errors.InvalidArgumentError as error:
    text = str(error)
    print(text.splitlines()[0], len(text.splitlines()) > 10)


# %% fix: the lines that tell
def cause(text):
    """The lines of a graph execution error that are no traceback and no node."""
    skip = ("Graph execution", "Detected at", "File ", "Node:", "[[{{node", "Stack trace")
    lines = [line.strip() for line in text.splitlines()]
    return [line for line in lines if line and not line.startswith(skip)]


print(cause(text)[-1].split(".")[0].split(" Label")[0])

# %% eager: no graph, so that a traceback points to the own line; y % 3 are right labels
model.compile("adam", "sparse_categorical_crossentropy", run_eagerly=True)
history = model.fit(X, y % 3, verbose=0)

# %% check
assert "Graph execution error: Detected at node compile_loss/" in " ".join(text.split()), text
small, wide = np.zeros((4, 2), "float32"), np.zeros((4, 3), "float32")
parts = tf.data.Dataset.from_generator(
    lambda: iter([np.zeros((2, 2)), np.zeros((3, 2))]), output_signature=tf.TensorSpec((None, 2))
)
loss = tf.nn.softmax_cross_entropy_with_logits
sparse = tf.raw_ops.SparseSoftmaxCrossEntropyWithLogits
rank = "`labels.shape.rank` must equal `logits.shape.rank - 1`. Received: labels.shape=(4, 2)"
cases = [
    (rank, lambda: tf.nn.sparse_softmax_cross_entropy_with_logits(small.astype(int), wide)),
    ("must be broadcastable: logits_size=[4,3] labels_size=[4,2]", lambda: loss(small, wide)),
    ("Cannot batch tensors with different shapes", lambda: next(iter(parts.batch(2)))),
    ("the same first dimension", lambda: sparse(features=wide, labels=np.zeros(12, int))),
    ("Received a label value of 7", lambda: model.fit(X, y, verbose=0)),
]
for said, action in cases:
    try:
        action()
    except (tf.errors.InvalidArgumentError, ValueError) as error:
        assert said in str(error) and "Graph execution error" not in str(error), str(error)
    else:
        raise AssertionError(f"should raise: {said}")
assert next(iter(parts.padded_batch(2))).shape == (2, 3, 2), "padded_batch fills up"

# Output:
# Graph execution error: True
# Received a label value of 7 which is outside the valid range of [0, 3)
