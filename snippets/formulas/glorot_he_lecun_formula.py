"""Keras initialisers have the variances and limits of the Glorot, He and LeCun formulas."""

# %% formulas
import keras
import numpy as np


def variances(fan_in, fan_out):
    return {"glorot": 2 / (fan_in + fan_out), "he": 2 / fan_in, "lecun": 1 / fan_in}


# %% check dense kernels
shape = (300, 200)
for name, variance in variances(*shape).items():
    normal = np.array(keras.initializers.get(f"{name}_normal")(shape))
    uniform = np.array(keras.initializers.get(f"{name}_uniform")(shape))
    limit = np.sqrt(3 * variance)
    print(f"{name:6} variance {variance:.4f}, uniform limit {limit:.4f}")
    assert np.isclose(normal.var(), variance, rtol=0.04), f"{name}_normal"
    assert np.isclose(uniform.var(), variance, rtol=0.04), f"{name}_uniform"
    assert 0.99 * limit < np.abs(uniform).max() <= limit * 1.0001, f"{name} limit"

# %% 100 random shapes: the limit holds
rng = np.random.default_rng(0)
for trial in range(100):
    fan_in, fan_out = rng.integers(1, 300, size=2).tolist()
    kernel = np.array(keras.initializers.GlorotUniform(seed=trial)((fan_in, fan_out)))
    limit = np.sqrt(6 / (fan_in + fan_out))
    assert np.abs(kernel).max() <= limit * 1.0001, f"trial {trial}: outside the limit"

# %% convolution: the kernel area counts
kernel = np.array(keras.initializers.HeNormal(seed=0)((3, 3, 16, 400)))
print("Dense default:", keras.layers.Dense(1).kernel_initializer.__class__.__name__)

# %% check
assert np.isclose(np.sqrt(3 * 2 / 500), np.sqrt(6 / 500)), "sqrt(6 / (fan_in + fan_out))"
assert np.isclose(kernel.var(), 2 / (3 * 3 * 16), rtol=0.04), "fan_in = 3 * 3 * 16"

# Output:
# glorot variance 0.0040, uniform limit 0.1095
# he     variance 0.0067, uniform limit 0.1414
# lecun  variance 0.0033, uniform limit 0.1000
# Dense default: GlorotUniform
