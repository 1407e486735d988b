"""PiecewiseConstantDecay holds each rate up to and including its boundary step."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% ten times less after 3 epochs, and again after 6
import keras

batch_size = 32
per_epoch = -(-len(X) // batch_size)  # ceil(n / batch_size) batches
schedule = keras.optimizers.schedules.PiecewiseConstantDecay(
    boundaries=[3 * per_epoch, 6 * per_epoch], values=[1e-2, 1e-3, 1e-4]
)
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(schedule), loss="mse")
model.fit(X, y, batch_size=batch_size, epochs=4, verbose=0)
print(f"rate in the fifth epoch: {float(model.optimizer.learning_rate):.4f}")

# %% check
first = 3 * per_epoch
assert abs(float(schedule(first)) - 1e-2) < 1e-8, "the boundary belongs to the old rate"
assert abs(float(schedule(first + 1)) - 1e-3) < 1e-8, "the next step should have the new one"
assert abs(float(schedule(10 * per_epoch)) - 1e-4) < 1e-8, "the last value stays"
assert abs(float(model.optimizer.learning_rate) - 1e-3) < 1e-8, "after 4 epochs: the second"
piecewise = keras.optimizers.schedules.PiecewiseConstantDecay
try:
    piecewise([30, 60], [1e-2, 1e-3])
except ValueError as error:
    assert "should be 1 less than the length of values" in str(error), str(error)
else:
    raise AssertionError("one value too few should be refused")
try:
    piecewise([30], [1, 0.1])(5)
except Exception as error:
    assert type(error).__name__ == "InvalidArgumentError", repr(error)
else:
    raise AssertionError("an integer among the rates should fail")
overlap = float(piecewise([60, 30], [1.0, 0.1, 0.01])(45))
assert not any(abs(overlap - rate) < 1e-6 for rate in (1.0, 0.1, 0.01)), "falling: they add up"

# Output:
# rate in the fifth epoch: 0.0010
