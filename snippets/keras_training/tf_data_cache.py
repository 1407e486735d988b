"""cache runs the steps before it once; a shuffle before it is frozen, one after it is not."""

# %% pipeline: slow steps, cache, shuffle, random steps, batch, prefetch
import tensorflow as tf

calls = tf.Variable(0)


def decode(x):
    """Stands in for reading a file; counts its calls."""
    calls.assign_add(1)
    return tf.cast(x, tf.float32) * 2


def augment(x):
    return x + tf.random.uniform([], -0.1, 0.1)


dataset = (
    tf.data.Dataset.range(10)
    .map(decode, num_parallel_calls=tf.data.AUTOTUNE)
    .cache()  # or .cache("folder/prefix") for a file
    .shuffle(10, seed=0)
    .map(augment)
    .batch(4)
    .prefetch(tf.data.AUTOTUNE)
)
for epoch in range(3):
    for batch in dataset:
        pass
print("calls in 3 epochs:", int(calls))

# %% check
assert int(calls) == 10, "cache should save the later passes"
calls.assign(0)
plain = tf.data.Dataset.range(10).map(decode)
values = [[float(x) for x in plain] for epoch in range(3)]
assert int(calls) == 30 and values[0] == values[2], "without it each pass runs the step"
base = tf.data.Dataset.range(100)


def passes(dataset):
    return [[float(x) for x in dataset] for epoch in range(2)]


first, second = passes(base.shuffle(100, seed=0).cache())
assert first == second, "a shuffle before the cache is the same in every epoch"
first, second = passes(base.cache().shuffle(100, seed=0))
assert first != second, "a shuffle after it is new in every epoch"
as_float = base.map(lambda x: tf.cast(x, tf.float32))
first, second = passes(as_float.map(augment).cache())
assert first == second, "random images before the cache are frozen"

# Output:
# calls in 3 epochs: 10
