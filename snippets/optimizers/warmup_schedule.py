"""A custom schedule: linear warm-up, then inverse square root decay; it survives saving."""

# %% schedule
import keras
import numpy as np
from keras import ops


@keras.saving.register_keras_serializable(package="kb")
class WarmUp(keras.optimizers.schedules.LearningRateSchedule):
    """Rise linearly to `top` in `steps` steps, then fall with the square root of the step."""

    def __init__(self, top, steps):
        self.top = top
        self.steps = steps

    def __call__(self, step):
        t = ops.cast(step, "float32") + 1.0
        return self.top * ops.minimum(t / self.steps, ops.sqrt(self.steps / t))

    def get_config(self):
        return {"top": self.top, "steps": self.steps}


schedule = WarmUp(1e-2, steps=100)
rates = np.array([float(schedule(step)) for step in range(1000)])
print("first, top, last:", rates[[0, 99, 999]].round(5))

# %% train, save, load
keras.utils.set_random_seed(0)
X = np.random.default_rng(0).normal(size=(320, 4))
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(schedule), loss="mse")
model.fit(X, X[:, 0], batch_size=32, epochs=5, verbose=0)
model.save("model.keras")
loaded = keras.saving.load_model("model.keras")
print(f"rate after 50 steps: {float(loaded.optimizer.learning_rate):.4f}")

# %% check
assert rates.argmax() == 99, "the top should be at the end of the warm-up"
assert np.isclose(rates[399], 1e-2 / 2, rtol=1e-4), "four times the steps should halve the rate"
assert np.isclose(float(loaded.optimizer.learning_rate), rates[50], rtol=1e-4), "same schedule"

# Output:
# first, top, last: [0.0001  0.01    0.00316]
# rate after 50 steps: 0.0051
