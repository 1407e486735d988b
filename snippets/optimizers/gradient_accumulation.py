"""Four accumulated batches of 8 make the same SGD step as one batch of 32."""

# %% data
import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(32, 4)).astype("float32")
y = X @ np.array([[1.0], [-2.0], [0.5], [3.0]], dtype="float32")


def train(batch_size, **accumulate):
    """Weights after one epoch from the same start."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.SGD(0.1, **accumulate), loss="mse")
    model.fit(X, y, batch_size=batch_size, shuffle=False, verbose=0)
    return model.get_weights()[0].ravel(), model.optimizer


# %% compare
large, _ = train(32)
small, optimizer = train(8, gradient_accumulation_steps=4)
plain, _ = train(8)
print("one batch of 32:   ", large.round(3))
print("4 x 8, accumulated:", small.round(3))
print("4 x 8, plain:      ", plain.round(3))
print("updates made:", int(optimizer.iterations))
assert int(optimizer.iterations) == 1, "four batches should be one update"

# %% a schedule counts batches
schedule = keras.optimizers.schedules.ExponentialDecay(0.1, decay_steps=4, decay_rate=0.5)
optimizer = keras.optimizers.SGD(schedule, gradient_accumulation_steps=4)
weight = keras.Variable([0.0])
for _ in range(4):
    optimizer.apply([keras.ops.ones(1)], [weight])
print("schedule after 4 batches:", round(float(optimizer.learning_rate), 4))

# %% check
assert np.allclose(large, small, atol=1e-5), "accumulation should equal the large batch"
assert not np.allclose(large, plain, atol=1e-2), "four plain steps should differ"
assert np.isclose(float(optimizer.learning_rate), 0.05), "four batches should halve the rate"

# Output:
# one batch of 32:    [-0.011 -0.63   0.953 -0.12 ]
# 4 x 8, accumulated: [-0.011 -0.63   0.953 -0.12 ]
# 4 x 8, plain:       [-0.008 -1.161  1.265  1.313]
# updates made: 1
# schedule after 4 batches: 0.05
