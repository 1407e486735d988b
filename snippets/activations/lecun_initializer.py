"""Both LeCun initializers have variance 1 / fan_in, half of He's."""

# %% variance
import keras
import numpy as np

fan_in = 200
normal = np.asarray(keras.initializers.LecunNormal(seed=0)((fan_in, 400)))
uniform = np.asarray(keras.initializers.LecunUniform(seed=0)((fan_in, 400)))
he = np.asarray(keras.initializers.HeNormal(seed=0)((fan_in, 400)))
print(f"1 / fan_in {1 / fan_in:.4f}: normal {normal.var():.4f}, uniform {uniform.var():.4f}")
layer = keras.layers.Dense(4, activation="selu", kernel_initializer="lecun_normal")

# %% check
assert np.allclose([normal.var(), uniform.var()], 1 / fan_in, rtol=0.05), "1 / fan_in"
assert abs(uniform).max() <= np.sqrt(3 / fan_in), "limit"
assert np.isclose(he.var() / normal.var(), 2, rtol=0.05), "He has twice the variance"
assert isinstance(layer.kernel_initializer, keras.initializers.LecunNormal), "by name"

# Output:
# 1 / fan_in 0.0050: normal 0.0050, uniform 0.0050
