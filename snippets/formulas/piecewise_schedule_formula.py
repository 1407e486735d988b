"""The epoch function and PiecewiseConstantDecay give the same steps; a boundary is still early."""

# %% function of the epoch
import keras


def step_rate(epoch, lr=None):
    """Rate per epoch for LearningRateScheduler, highest boundary first."""
    for boundary, factor in [(180, 0.0005), (160, 0.001), (120, 0.01), (80, 0.1)]:
        if epoch > boundary:
            return 0.001 * factor
    return 0.001


callback = keras.callbacks.LearningRateScheduler(step_rate)
for epoch in (0, 80, 81, 121, 161, 181):
    print(f"epoch {epoch:3}: {step_rate(epoch):.1e}")

# %% divided by ten every 30 epochs
every_30 = keras.callbacks.LearningRateScheduler(lambda epoch: 0.001 * 0.1 ** (epoch // 30))

# %% as a schedule
steps_per_epoch = 100  # ceil(rows / batch size)
schedule = keras.optimizers.schedules.PiecewiseConstantDecay(
    [epoch * steps_per_epoch for epoch in (80, 120, 160, 180)], [1e-3, 1e-4, 1e-5, 1e-6, 5e-7]
)
optimizer = keras.optimizers.Adam(learning_rate=schedule)

# %% check
import numpy as np

for epoch in range(200):
    first, last = (float(schedule(epoch * steps_per_epoch + batch)) for batch in (0, 99))
    assert np.isclose(first, step_rate(epoch)), f"epoch {epoch}: the first batch should agree"
    assert np.isclose(last, step_rate(epoch + 1)), f"epoch {epoch}: then one epoch earlier"
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
options = dict(epochs=82, initial_epoch=79, callbacks=[callback], verbose=0)
rates = model.fit(np.zeros((4, 1)), np.zeros(4), **options).history["learning_rate"]
assert np.allclose(rates, [1e-3, 1e-3, 1e-4]), "epoch > 80 should first hold in the 82nd epoch"
assert [every_30.schedule(e) for e in (29, 30)] == [0.001, 0.001 * 0.1], "every 30 epochs"

# Output:
# epoch   0: 1.0e-03
# epoch  80: 1.0e-03
# epoch  81: 1.0e-04
# epoch 121: 1.0e-05
# epoch 161: 1.0e-06
# epoch 181: 5.0e-07
