"""PiecewiseConstantDecay holds each rate up to and including its boundary step."""

# %% schedule
import keras

steps_per_epoch = 10
schedule = keras.optimizers.schedules.PiecewiseConstantDecay(
    boundaries=[3 * steps_per_epoch, 6 * steps_per_epoch], values=[1e-2, 1e-3, 1e-4]
)
for step in [0, 30, 31, 60, 61]:
    print(step, f"{float(schedule(step)):.4f}")

# %% one value more than boundaries
try:
    keras.optimizers.schedules.PiecewiseConstantDecay([30, 60], [1e-2, 1e-3])
except ValueError as error:
    print("ValueError:", str(error).split(". Received")[0])

# %% in an optimizer
import numpy as np

X = np.random.default_rng(0).normal(size=(320, 3))
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(schedule), loss="mse")
model.fit(X, X[:, 0], batch_size=32, epochs=4, verbose=0)
print(f"rate in the fifth epoch: {float(model.optimizer.learning_rate):.4f}")

# %% check
assert abs(float(schedule(30)) - 1e-2) < 1e-8, "the boundary belongs to the old rate"
assert abs(float(schedule(31)) - 1e-3) < 1e-8, "the next step should have the new one"
assert abs(float(model.optimizer.learning_rate) - 1e-3) < 1e-8, "step 40 is in the second range"

# Output:
# 0 0.0100
# 30 0.0100
# 31 0.0010
# 60 0.0010
# 61 0.0001
# ValueError: The length of boundaries should be 1 less than the length of values
# rate in the fifth epoch: 0.0010
