"""Batch statistics in training, moving averages at inference, and two weights of each kind."""

# %% data
import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(loc=5, scale=3, size=(256, 4)).astype("float32")

# %% training against inference
layer = keras.layers.BatchNormalization()
train_out = np.asarray(layer(x, training=True))
print(f"training: mean {abs(train_out.mean()):.1f}, std {train_out.std():.1f}")
early = np.asarray(layer(x, training=False))
print(f"inference after 1 step: mean {early.mean():.0f}")
for _ in range(500):
    layer(x, training=True)
late = np.asarray(layer(x, training=False))
print(f"inference after 500 steps: mean {abs(late.mean()):.1f}, std {late.std():.1f}")

# %% in a model, before the activation
block = [
    keras.layers.Dense(64, use_bias=False),
    keras.layers.BatchNormalization(),
    keras.layers.Activation("relu"),
]
model = keras.Sequential([keras.Input(x.shape[1:]), *block, keras.layers.Dense(1)])

# %% weights
print("trainable:", [w.name for w in layer.trainable_weights])
print("non-trainable:", [w.name for w in layer.non_trainable_weights])

# %% check
bare = keras.layers.BatchNormalization(scale=False, center=False)
bare.build(x.shape)
assert abs(train_out.mean()) < 1e-3 and abs(train_out.std() - 1) < 1e-2, "standardized"
assert early.mean() > 2, "after one step the moving averages have hardly moved"
assert abs(late.mean()) < 0.1, "after many steps both modes agree"
assert [w.name for w in layer.trainable_weights] == ["gamma", "beta"], "two learned weights"
assert bare.trainable_weights == [], "scale=False, center=False leave nothing to learn"
layer.trainable = False
frozen, before = layer(x + 1, training=True), layer.moving_mean.numpy()
assert np.allclose(frozen, layer(x + 1, training=False)), "a frozen layer: inference mode"
assert np.array_equal(before, layer.moving_mean.numpy()), "and its moving statistics should stay"

# Output:
# training: mean 0.0, std 1.0
# inference after 1 step: mean 5
# inference after 500 steps: mean 0.0, std 1.0
# trainable: ['gamma', 'beta']
# non-trainable: ['moving_mean', 'moving_variance']
