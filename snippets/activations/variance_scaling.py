"""VarianceScaling draws weights of variance scale / fan; He and Glorot are special cases."""

# %% variances
import keras
import numpy as np

shape = (300, 100)
fans = {"fan_in": 300, "fan_out": 100, "fan_avg": 200}
for mode, fan in fans.items():
    for distribution in ("truncated_normal", "untruncated_normal", "uniform"):
        init = keras.initializers.VarianceScaling(2.0, mode, distribution, seed=0)
        variance = np.asarray(init(shape)).var()
        assert np.isclose(variance, 2 / fan, rtol=0.05), f"{mode} {distribution}"
    print(f"{mode:8} variance {variance:.4f}, 2 / fan {2 / fan:.4f}")

# %% special cases
same = keras.initializers.VarianceScaling(2.0, "fan_in", "truncated_normal", seed=1)(shape)
assert np.allclose(same, keras.initializers.HeNormal(seed=1)(shape)), "HeNormal"
same = keras.initializers.VarianceScaling(1.0, "fan_avg", "uniform", seed=1)(shape)

# %% check
assert np.allclose(same, keras.initializers.GlorotUniform(seed=1)(shape)), "GlorotUniform"

# Output:
# fan_in   variance 0.0067, 2 / fan 0.0067
# fan_out  variance 0.0201, 2 / fan 0.0200
# fan_avg  variance 0.0100, 2 / fan 0.0100
