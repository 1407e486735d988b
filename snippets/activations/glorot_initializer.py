"""GlorotUniform is uniform within sqrt(3 / fan_avg), so its variance is 1 / fan_avg."""

# %% both have variance 1 / fan_avg
import keras
import numpy as np

fan_in, fan_out = 300, 100
fan_avg = (fan_in + fan_out) / 2
limit = np.sqrt(3 / fan_avg)
uniform = np.asarray(keras.initializers.GlorotUniform(seed=0)((fan_in, fan_out)))
normal = np.asarray(keras.initializers.GlorotNormal(seed=0)((fan_in, fan_out)))
print(f"limit {limit:.3f}, largest weight {abs(uniform).max():.3f}")
print(f"1 / fan_avg {1 / fan_avg:.4f}, variances {uniform.var():.4f} {normal.var():.4f}")

# %% the default of Dense
layer = keras.layers.Dense(100)
by_name = keras.initializers.get("glorot_normal")

# %% check
assert abs(uniform).max() <= limit and abs(uniform).max() > 0.99 * limit, "uniform on [-r, r]"
assert np.allclose([uniform.var(), normal.var()], 1 / fan_avg, rtol=0.05), "same variance"
assert isinstance(layer.kernel_initializer, keras.initializers.GlorotUniform), "default"
assert isinstance(by_name, keras.initializers.GlorotNormal), "by name"

# Output:
# limit 0.122, largest weight 0.122
# 1 / fan_avg 0.0050, variances 0.0050 0.0050
