"""mish is x * tanh(softplus(x)) and is selected by its name."""

# %% values
import keras
import numpy as np

x = np.linspace(-6, 6, 601).astype("float32")
y = keras.ops.convert_to_numpy(keras.activations.mish(x))
print(f"minimum {y.min():.2f} near x = {x[y.argmin()]:.1f}")
assert np.allclose(y, x * np.tanh(np.log1p(np.exp(x))), atol=1e-5), "the definition"
layer = keras.layers.Dense(3, activation="mish")
assert layer.activation is keras.activations.mish, "by name"

# Output:
# minimum -0.31 near x = -1.2
