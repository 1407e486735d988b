"""Schedules map the step to a learning rate; cosine with warmup rises, then falls to zero."""

# %% schedules
import keras


class Triangular(keras.optimizers.schedules.LearningRateSchedule):
    def __init__(self, low, high, half):
        self.low, self.high, self.half = low, high, half

    def __call__(self, step):
        away = abs(keras.ops.cast(step, "float32") % (2 * self.half) - self.half) / self.half
        return self.low + (self.high - self.low) * (1 - away)

    def get_config(self):
        return {"low": self.low, "high": self.high, "half": self.half}


schedules = {
    "exponential": keras.optimizers.schedules.ExponentialDecay(0.1, 100, 0.5),
    "inverse time": keras.optimizers.schedules.InverseTimeDecay(0.1, 100, 1.0),
    "piecewise": keras.optimizers.schedules.PiecewiseConstantDecay([100, 300], [0.1, 0.01, 0.001]),
    "warmup + cosine": keras.optimizers.schedules.CosineDecay(
        0.0, 400, warmup_target=0.1, warmup_steps=100
    ),
    "triangular": Triangular(0.01, 0.1, 200),
}
steps = [0, 100, 200, 500]
rates = {name: [float(f(step)) for step in steps] for name, f in schedules.items()}

# %% table
print("step           ", *[f"{step:7d}" for step in steps])
for name, row in rates.items():
    print(f"{name:15}", *[f"{rate:7.4f}" for rate in row])

# %% use
optimizer = keras.optimizers.SGD(learning_rate=schedules["exponential"])
print("rate now:", round(float(optimizer.learning_rate), 4))

# %% check
assert abs(rates["exponential"][2] - 0.1 * 0.5**2) < 1e-6, "halved every 100 steps"
assert abs(rates["inverse time"][2] - 0.1 / 3) < 1e-6, "0.1 / (1 + 200 / 100)"
assert rates["warmup + cosine"][0] == 0 and abs(rates["warmup + cosine"][1] - 0.1) < 1e-6, "warmup"
assert abs(rates["warmup + cosine"][3]) < 1e-6, "zero at the end, 400 steps after the warmup"
assert abs(rates["triangular"][2] - 0.1) < 1e-6, "triangular: the top after 200 steps"
try:
    optimizer.learning_rate = 0.01
    raised = False
except TypeError as error:
    raised = "not settable" in str(error)
assert raised, "with a schedule object the rate should not be settable"

# Output:
# step                  0     100     200     500
# exponential      0.1000  0.0500  0.0250  0.0031
# inverse time     0.1000  0.0500  0.0333  0.0167
# piecewise        0.1000  0.1000  0.0100  0.0010
# warmup + cosine  0.0000  0.1000  0.0854  0.0000
# triangular       0.0100  0.0550  0.1000  0.0550
# rate now: 0.1
