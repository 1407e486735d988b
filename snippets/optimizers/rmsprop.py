"""RMSprop is what compile takes by default, and its steps follow the formula."""

# %% default
import keras
import numpy as np

model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
model.compile(loss="mse")
print("default optimizer:", type(model.optimizer).__name__)

# %% formula
eta, rho, epsilon = 0.001, 0.9, 1e-7
optimizer = keras.optimizers.RMSprop(learning_rate=eta, rho=rho)
variable = keras.Variable([1.0, -2.0])
w, v = np.array([1.0, -2.0]), np.zeros(2)
rng = np.random.default_rng(0)
for step in range(50):
    g = rng.normal(size=2) * [1, 100]
    optimizer.apply([keras.ops.convert_to_tensor(g, "float32")], [variable])
    v = rho * v + (1 - rho) * g**2
    update = eta * g / np.sqrt(v + epsilon)
    w -= update
    if step == 0:
        ratio = np.abs(update / eta)
        print("first step / learning rate:", ratio.round(2))
        assert np.allclose(ratio, 1 / np.sqrt(1 - rho), rtol=1e-3), "no bias correction"
print("weights after 50 steps:", w.round(3))

# %% check
assert isinstance(model.optimizer, keras.optimizers.RMSprop), "compile should default to RMSprop"
assert not hasattr(keras.optimizers, "RMSProp"), "the name has a small p"
assert np.allclose(keras.ops.convert_to_numpy(variable), w, atol=1e-4), "the formula should agree"

# Output:
# default optimizer: RMSprop
# first step / learning rate: [3.16 3.16]
# weights after 50 steps: [ 0.998 -2.012]
