"""AlphaDropout keeps mean 0 and deviation 1 of standard normal inputs."""

# %% mean and deviation
import keras
import numpy as np

x = np.random.default_rng(0).normal(size=(2000, 20)).astype("float32")
alpha = np.asarray(keras.layers.AlphaDropout(0.3, seed=0)(x, training=True))
plain = np.asarray(keras.layers.Dropout(0.3, seed=0)(x, training=True))
print(f"deviation: AlphaDropout {alpha.std():.1f}, Dropout {plain.std():.1f}")

# %% check
assert abs(alpha.mean()) < 0.03 and abs(alpha.std() - 1) < 0.03, "kept"
assert plain.std() > 1.1, "Dropout widens the distribution"

# Output:
# deviation: AlphaDropout 1.0, Dropout 1.2
