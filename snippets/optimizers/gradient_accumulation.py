"""Four accumulated batches of 8 make the same SGD step as one batch of 32."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% train: batches of 8, one update for every 32 rows
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X.shape[1:]),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(1),
])
optimizer = keras.optimizers.Adam(1e-2, gradient_accumulation_steps=4)
model.compile(optimizer=optimizer, loss="mse")
model.fit(X, y, batch_size=8, epochs=2, verbose=0)
print("updates:", int(optimizer.iterations), "in", 2 * -(-len(X) // 8), "batches")

# %% check
import numpy as np

rng = np.random.default_rng(0)
A = rng.normal(size=(32, 4)).astype("float32")
b = A @ np.array([[1.0], [-2.0], [0.5], [3.0]], dtype="float32")


def train(batch_size, **accumulate):
    """Weights after one epoch from the same start."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.SGD(0.1, **accumulate), loss="mse")
    model.fit(A, b, batch_size=batch_size, shuffle=False, verbose=0)
    return model.get_weights()[0].ravel()


large, small, plain = train(32), train(8, gradient_accumulation_steps=4), train(8)
assert np.allclose(large, small, atol=1e-5), "accumulation should equal the large batch"
assert not np.allclose(large, plain, atol=1e-2), "four plain steps should differ"
assert int(optimizer.iterations) == 2 * 56 // 4, "four batches should be one update"
schedule = keras.optimizers.schedules.ExponentialDecay(0.1, decay_steps=4, decay_rate=0.5)
optimizer = keras.optimizers.SGD(schedule, gradient_accumulation_steps=4)
weight = keras.Variable([0.0])
for _ in range(4):
    optimizer.apply([keras.ops.ones(1)], [weight])
assert np.isclose(float(optimizer.learning_rate), 0.05), "a schedule should count batches"

# Output:
# updates: 28 in 112 batches
