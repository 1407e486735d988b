"""The epoch function and PiecewiseConstantDecay give the same steps; a boundary is still early."""

# %% function of the epoch
import keras
import numpy as np


def step_rate(epoch, lr=None):
    """Rate per epoch for LearningRateScheduler, highest boundary first."""
    for boundary, factor in [(180, 0.0005), (160, 0.001), (120, 0.01), (80, 0.1)]:
        if epoch > boundary:
            return 0.001 * factor
    return 0.001


# %% the same as a schedule (one step per epoch here)
schedule = keras.optimizers.schedules.PiecewiseConstantDecay(
    [80, 120, 160, 180], [1e-3, 1e-4, 1e-5, 1e-6, 5e-7]
)
for epoch in range(200):
    assert np.isclose(float(schedule(epoch)), step_rate(epoch)), f"epoch {epoch} differs"
for epoch in (0, 80, 81, 121, 161, 181):
    print(f"epoch {epoch:3}: {step_rate(epoch):.1e}")

# %% in training
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
callback = keras.callbacks.LearningRateScheduler(step_rate)
history = model.fit(
    np.zeros((4, 1)), np.zeros(4), epochs=82, initial_epoch=79, callbacks=[callback], verbose=0
)
rates = np.array(history.history["learning_rate"])
print("rates of epochs 79 to 81:", [f"{rate:.0e}" for rate in rates])

# %% check
assert step_rate(80) == 1e-3 and step_rate(81) == 1e-4, "the boundary keeps the earlier rate"
assert np.allclose(rates, [1e-3, 1e-3, 1e-4]), "the callback follows the table"

# Output:
# epoch   0: 1.0e-03
# epoch  80: 1.0e-03
# epoch  81: 1.0e-04
# epoch 121: 1.0e-05
# epoch 161: 1.0e-06
# epoch 181: 5.0e-07
# rates of epochs 79 to 81: ['1e-03', '1e-03', '1e-04']
