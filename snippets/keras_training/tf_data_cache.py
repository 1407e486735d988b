"""cache runs the steps before it once; a shuffle before it is frozen, one after it is not."""

# %% the slow step runs once per row, not once per epoch
import tensorflow as tf

calls = tf.Variable(0)


def slow(x):
    """A stand-in for decoding; counts its calls."""
    calls.assign_add(1)
    return x * 2


plain = tf.data.Dataset.range(10).map(slow)
cached = plain.cache()
for dataset, name in [(plain, "plain"), (cached, "cached")]:
    calls.assign(0)
    for epoch in range(3):
        values = [int(x) for x in dataset]
    print(f"{name}: {int(calls)} calls in 3 epochs")
    assert int(calls) == (30 if name == "plain" else 10), "cache should save the later passes"

# %% place it before the shuffle
base = tf.data.Dataset.range(100)
frozen = base.shuffle(100, seed=0).cache()
fresh = base.cache().shuffle(100, seed=0)
same_frozen = [int(x) for x in frozen] == [int(x) for x in frozen]
same_fresh = [int(x) for x in fresh] == [int(x) for x in fresh]
print("shuffle before cache: same order every epoch:", same_frozen)
print("shuffle after cache:  same order every epoch:", same_fresh)

# %% check
assert values == list(range(0, 20, 2)), "the values stay the same"
assert same_frozen and not same_fresh, "cache first, then shuffle"

# Output:
# plain: 30 calls in 3 epochs
# cached: 10 calls in 3 epochs
# shuffle before cache: same order every epoch: True
# shuffle after cache:  same order every epoch: False
