"""A schedule class gives PyTorch's OneCycleLR: up in 30 % of the steps, then down to almost 0."""

# %% schedule
import math

import keras


@keras.saving.register_keras_serializable(package="schedules")
class OneCycle(keras.optimizers.schedules.LearningRateSchedule):
    def __init__(self, top, total, rise=0.3, div_factor=25.0, final_div_factor=1e4):
        self.top, self.total, self.rise = top, total, rise
        self.div_factor, self.final_div_factor = div_factor, final_div_factor

    def __call__(self, step):
        step = keras.ops.cast(step, "float32")
        start, end = self.top / self.div_factor, self.top / self.div_factor / self.final_div_factor
        turn, last = self.rise * self.total - 1, self.total - 1.0
        up = self.cosine(start, self.top, step / turn)
        down = self.cosine(self.top, end, (step - turn) / (last - turn))
        return keras.ops.where(step <= turn, up, down)

    def cosine(self, a, b, share):
        share = keras.ops.clip(share, 0.0, 1.0)
        return b + (a - b) * (1 + keras.ops.cos(math.pi * share)) / 2

    def get_config(self):
        names = ("top", "total", "rise", "div_factor", "final_div_factor")
        return {name: getattr(self, name) for name in names}


# %% use: total in batches
import numpy as np

X = np.random.default_rng(0).normal(size=(320, 4))
y, epochs, batch_size = X @ [1.0, -2.0, 0.5, 0.0], 10, 32
schedule = OneCycle(top=0.05, total=epochs * math.ceil(len(X) / batch_size))
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(keras.optimizers.Adam(schedule), "mse")
history = model.fit(X, y, epochs=epochs, batch_size=batch_size, verbose=0)
rates = [float(schedule(step)) for step in range(schedule.total)]
print(f"first {rates[0]:.3f}, top {max(rates):.3f} at {np.argmax(rates)}, last {rates[-1]:.7f}")

# %% check
assert history.history["loss"][-1] < history.history["loss"][0], "the loss should fall"
assert np.allclose([rates[0], rates[-1]], [0.05 / 25, 0.05 / 250000], rtol=0.1), "both ends"
assert np.argmax(rates) == 29 and np.isclose(rates[29], 0.05), "the top after 30 % of the steps"
middle = 0.002 + (0.05 - 0.002) / 2
assert np.isclose(float(schedule(14.5)), middle, rtol=1e-3), "half way up, half the height"
assert float(schedule(500)) <= rates[-1] * 1.01, "it should stay at the end"
model.save("model.keras")
again = keras.saving.load_model("model.keras").optimizer.learning_rate
assert np.isclose(float(again), rates[-1], rtol=0.1), "loaded, it should stand at the end"

# Output:
# first 0.002, top 0.050 at 29, last 0.0000002
