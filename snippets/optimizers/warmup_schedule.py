"""A custom schedule: linear warm-up, then inverse square root decay; it survives saving."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% schedule
import keras
from keras import ops


@keras.saving.register_keras_serializable(package="my")
class WarmUp(keras.optimizers.schedules.LearningRateSchedule):
    """Rise linearly to `top` in `steps` steps, then fall with the square root of the step."""

    def __init__(self, top, steps):
        self.top, self.steps = top, steps

    def __call__(self, step):
        t = ops.cast(step, "float32") + 1.0
        return self.top * ops.minimum(t / self.steps, ops.sqrt(self.steps / t))

    def get_config(self):
        return {"top": self.top, "steps": self.steps}


# %% train
batch_size, epochs = 32, 10
total = epochs * -(-len(X) // batch_size)
schedule = WarmUp(1e-2, steps=max(1, total // 10))
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(schedule), loss="mse")
model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0)
print(f"steps: {total}, rate at the end: {float(model.optimizer.learning_rate):.4f}")

# %% check
rates = [float(WarmUp(1e-2, 100)(step)) for step in range(401)]
assert rates.index(max(rates)) == 99, "the top should be at the end of the warm-up"
assert abs(rates[399] - 1e-2 / 2) < 1e-6, "four times the steps should halve the rate"
model.save("model.keras")
now = float(keras.saving.load_model("model.keras").optimizer.learning_rate)
assert abs(now - float(schedule(total))) < 1e-6, "it should survive saving"
WarmUp.__call__ = lambda self, step: 0.1 / (step + 1)
model.compile(optimizer=keras.optimizers.Adam(WarmUp(1e-2, 14)), loss="mse")
try:
    model.fit(X, y, verbose=0)
except Exception as error:
    assert type(error).__name__ == "TypeError", repr(error)
else:
    raise AssertionError("a step that was not cast to a float should fail")

# Output:
# steps: 140, rate at the end: 0.0032
