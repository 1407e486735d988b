"""With he_normal a deep ReLU network keeps its signal; with glorot_uniform it fades."""

# %% variance 2 / fan_in
import keras
import numpy as np

kernel = np.asarray(keras.initializers.HeNormal(seed=0)((200, 300)))
uniform = np.asarray(keras.initializers.HeUniform(seed=0)((200, 300)))
print(f"variance {kernel.var():.4f}, 2 / fan_in {2 / 200:.4f}")


# %% signal after 20 ReLU layers
def signal(initializer):
    keras.utils.set_random_seed(0)
    h = np.random.default_rng(0).normal(size=(200, 100)).astype("float32")
    for _ in range(20):
        h = keras.layers.Dense(100, activation="relu", kernel_initializer=initializer)(h)
    return float(np.std(h))


he, glorot = signal("he_normal"), signal("glorot_uniform")
print("he keeps the signal:", he > 0.1, "glorot loses it:", glorot < 0.01)

# %% check
assert np.isclose(kernel.var(), 2 / 200, rtol=0.05), "2 / fan_in"
assert abs(uniform).max() <= np.sqrt(6 / 200), "limit of the uniform one"
assert he > 0.1 and glorot < 0.01, "a factor of 2 per layer in the variance"

# Output:
# variance 0.0101, 2 / fan_in 0.0100
# he keeps the signal: True glorot loses it: True
