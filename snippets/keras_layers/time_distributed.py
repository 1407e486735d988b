"""TimeDistributed runs one small CNN on every frame with shared weights."""

# %% video: 6 frames of 16 x 16
import keras
import numpy as np

rng = np.random.default_rng(0)
video = rng.normal(size=(2, 6, 16, 16, 1)).astype("float32")
frame_net = keras.Sequential([
    keras.Input((16, 16, 1)),
    keras.layers.Conv2D(8, 3, activation="relu"),
    keras.layers.GlobalAveragePooling2D(),
])
model = keras.Sequential([
    keras.Input((None, 16, 16, 1)),
    keras.layers.TimeDistributed(frame_net),
    keras.layers.LSTM(4),
    keras.layers.Dense(1, activation="sigmoid"),
])
print("video", video.shape, "->", model(video).shape)
features = np.asarray(keras.layers.TimeDistributed(frame_net)(video))
print("parameters of the frame network:", frame_net.count_params())

# %% Dense needs no wrapper
dense = keras.layers.Dense(3)
sequence = rng.normal(size=(2, 6, 8)).astype("float32")
wrapped = keras.layers.TimeDistributed(dense)(sequence)

# %% check
assert model(video).shape == (2, 1), "one number per video"
assert np.allclose(features[:, 3], frame_net(video[:, 3]), atol=1e-5), "frame by frame"
assert np.allclose(wrapped, dense(sequence), atol=1e-5), "the same"

# Output:
# video (2, 6, 16, 16, 1) -> (2, 1)
# parameters of the frame network: 80
