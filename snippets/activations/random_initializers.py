"""RandomUniform stays within 0.05, RandomNormal has deviation 0.05, for every shape."""

# %% ranges
import keras
import numpy as np

uniform = np.asarray(keras.initializers.RandomUniform(seed=0)((400, 100)))
normal = np.asarray(keras.initializers.RandomNormal(seed=0)((400, 100)))
print(f"uniform {uniform.min():.2f} to {uniform.max():.2f}; normal deviation {normal.std():.2f}")
truncated = np.asarray(keras.initializers.TruncatedNormal(seed=0)((400, 100)))

# %% a seed repeats the numbers
again = keras.initializers.RandomNormal(seed=0)((400, 100))

# %% old strings
for name in ("uniform", "normal", "random_uniform", "random_normal"):
    print(name, "->", type(keras.initializers.get(name)).__name__)

# %% check
assert abs(uniform).max() <= 0.05, "within the limits"
assert abs(normal.std() - 0.05) < 0.001 and abs(normal).max() > 0.15, "tails beyond 3 deviations"
assert abs(truncated).max() < 0.1 + 1e-6, "cut at two deviations"
assert np.array_equal(normal, again), "same seed, same weights"
assert isinstance(keras.initializers.get("uniform"), keras.initializers.RandomUniform), "alias"

# Output:
# uniform -0.05 to 0.05; normal deviation 0.05
# uniform -> RandomUniform
# normal -> RandomNormal
# random_uniform -> RandomUniform
# random_normal -> RandomNormal
