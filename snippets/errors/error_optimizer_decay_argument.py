"""decay= is ignored with a warning; a schedule does what it did."""

# %% error
import warnings

import keras

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    keras.optimizers.SGD(learning_rate=0.1, decay=0.01)
messages = [str(w.message) for w in caught if "decay" in str(w.message)]
print("UserWarning:", messages[0])

# %% fix
schedule = keras.optimizers.schedules.InverseTimeDecay(0.1, decay_steps=1, decay_rate=0.01)
optimizer = keras.optimizers.SGD(learning_rate=schedule)
weight = keras.Variable([0.0])
for _ in range(100):
    optimizer.apply([keras.ops.ones(1)], [weight])
print("rate after 100 steps:", round(float(optimizer.learning_rate), 4))

# %% check
assert messages, "decay should be reported as ignored"
assert abs(float(optimizer.learning_rate) - 0.1 / (1 + 0.01 * 100)) < 1e-6, "the old rule"

# Output:
# UserWarning: Argument `decay` is no longer supported and will be ignored.
# rate after 100 steps: 0.05
